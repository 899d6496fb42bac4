package digitpad.app.hand;

import digitpad.dataset.PenSample;
import digitpad.files.BadFileException;
import digitpad.ink.Drawing;
import digitpad.ink.InkMl;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The digits in the user's own hand, each an InkML file in one folder. No list of them is kept anywhere: a file that is
 * copied into the folder belongs to the set, one that is taken out does not, and another process may do either at any time.
 * For any thread.
 */
public final class PersonalSet {
    private static final Logger LOG = LoggerFactory.getLogger(PersonalSet.class);

    /** Name of the folder in the user's. */
    public static final String FOLDER = "hand";

    /** Name of the file beside the digits that holds the network which learned from them. */
    public static final String NETWORK = "my-hand.safetensors";

    /** Most digits: some minutes of learning at most, and all of them fit into memory. */
    public static final int MOST_DIGITS = 2_000;

    /** Files that are looked at; more would be no folder of digits. */
    private static final int MOST_FILES = 100_000;

    /** By label, then by time. */
    public static final Comparator<PersonalDigit> ORDER = Comparator.comparingInt(PersonalDigit::label)
            .thenComparing(PersonalDigit::when)
            .thenComparing(PersonalDigit::id);

    private final Path folder;

    /** @param folder that need not exist before the first digit is kept */
    public PersonalSet(Path folder) {
        this.folder = folder;
    }

    /**
     * What is there.
     *
     * @param digits by label, then by time
     * @param problems a sentence for each file that is of no use
     */
    public record Listing(List<PersonalDigit> digits, List<String> problems) {
        public Listing {
            digits = List.copyOf(digits);
            problems = List.copyOf(problems);
        }

        /** The digits as something to learn from. */
        public List<PenSample> samples() {
            return digits.stream().map(PersonalDigit::sample).toList();
        }
    }

    /** Where the digits are. */
    public Path path() {
        return folder;
    }

    /**
     * Reads all digits.
     *
     * @throws BadFileException where the folder is none or cannot be read
     */
    public Listing list() throws IOException {
        List<Path> files = files();
        List<PersonalDigit> digits = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        if (files.size() > MOST_DIGITS) {
            problems.add(folder + " holds " + files.size() + " drawings, of which the first " + MOST_DIGITS
                    + " are used: move some away.");
        }
        List<Object> read = files.stream()
                .limit(MOST_DIGITS)
                .parallel()
                .map(PersonalSet::digitOrProblem)
                .flatMap(Optional::stream)
                .toList();
        for (Object each : read) {
            if (each instanceof PersonalDigit digit) {
                digits.add(digit);
            } else {
                problems.add(each.toString());
            }
        }
        digits.sort(ORDER);
        return new Listing(digits, problems);
    }

    /** All digits as something to learn from, those that can be read. */
    public List<PenSample> samples() throws IOException {
        return list().samples();
    }

    /** Where a digit is kept. */
    public Path file(PersonalDigit digit) {
        return folder.resolve(digit.id() + DigitName.ENDING);
    }

    /**
     * Keeps a new digit, or one that was removed before.
     *
     * @throws BadFileException where the set is full or the disk refuses
     */
    public void add(PersonalDigit digit) throws IOException {
        if (room() == 0) {
            throw full();
        }
        keep(digit);
    }

    /** How many more digits there is room for. */
    int room() throws IOException {
        return Math.max(0, MOST_DIGITS - files().size());
    }

    /** The sentence for a set without room. */
    BadFileException full() {
        return new BadFileException(folder, "holds " + MOST_DIGITS + " digits already: remove some first.");
    }

    /** Keeps a digit that there is room for. */
    void keep(PersonalDigit digit) throws BadFileException {
        write(file(digit), digit.drawing());
    }

    /**
     * Says that a digit is another.
     *
     * @return the digit as it is now
     * @throws BadFileException where it is gone
     */
    public PersonalDigit relabel(PersonalDigit digit, int label) throws IOException {
        PersonalDigit other = digit.relabelled(label);
        if (other.label() != digit.label()) {
            try {
                Files.move(file(digit), file(other));
            } catch (NoSuchFileException e) {
                throw new BadFileException(file(digit), "is not there any more.", e);
            } catch (FileAlreadyExistsException e) {
                throw new BadFileException(file(other), "is there already: rename it.", e);
            } catch (IOException e) {
                throw BadFileException.ofWriting(file(other), e);
            }
        }
        return other;
    }

    /** Takes a digit out of the set; {@link #add} brings it back. One that is gone already is none to complain about. */
    public void remove(PersonalDigit digit) throws IOException {
        try {
            Files.deleteIfExists(file(digit));
        } catch (IOException e) {
            throw new BadFileException(file(digit), "cannot be removed.", e);
        }
    }

    /**
     * Writes digits into the folders 0 to 9 of a new folder, which {@code evaluate --dir} and {@code train --data} read.
     *
     * @param target that does not exist or is empty
     * @throws BadFileException where there is something in it or the disk refuses
     */
    public static void export(Path target, List<PersonalDigit> digits) throws IOException {
        if (Files.exists(target) && !(Files.isDirectory(target) && isEmpty(target))) {
            throw new BadFileException(target, "is there already and is not empty: name a new folder.");
        }
        for (PersonalDigit digit : digits) {
            Path file = target.resolve(Integer.toString(digit.label())).resolve(digit.id() + DigitName.ENDING);
            write(file, digit.drawing());
        }
    }

    private static boolean isEmpty(Path target) throws IOException {
        try (Stream<Path> children = Files.list(target)) {
            return children.findAny().isEmpty();
        }
    }

    /** Never over a file that is there: what somebody else wrote is theirs. */
    private static void write(Path file, Drawing drawing) throws BadFileException {
        if (Files.exists(file)) {
            throw new BadFileException(file, "is there already.");
        }
        try {
            InkMl.write(file, drawing);
        } catch (IOException e) {
            throw BadFileException.ofWriting(file, e);
        }
    }

    /** Sorted by name, so that everybody uses the same ones where there are too many. */
    private List<Path> files() throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        if (!Files.isDirectory(folder)) {
            throw new BadFileException(folder, "is a file where the folder of your digits should be: move it away.");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.limit(MOST_FILES)
                    .filter(PersonalSet::isDrawing)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw BadFileException.of(folder, e);
        }
    }

    /** Others, such as a network that learned from the digits, and files that are being written are passed over. */
    private static boolean isDrawing(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(DigitName.ENDING) && !name.startsWith(".");
    }

    /** The digit in a file, or the sentence that says why there is none; empty where somebody took the file away. */
    private static Optional<Object> digitOrProblem(Path file) {
        try {
            return Optional.of(read(file));
        } catch (BadFileException e) {
            return Files.exists(file) ? Optional.of(String.valueOf(e.getMessage())) : Optional.empty();
        } catch (RuntimeException e) {
            LOG.error("{} could not be read", file, e);
            return Optional.of(file + " cannot be read: it is no drawing that DigitPad understands.");
        }
    }

    private static PersonalDigit read(Path file) throws BadFileException {
        String name = String.valueOf(file.getFileName());
        if (!name.endsWith(DigitName.ENDING)) {
            throw new BadFileException(
                    file, "is not used: write the end of its name in small letters, " + DigitName.ENDING + ".");
        }
        String id = name.substring(0, name.length() - DigitName.ENDING.length());
        DigitName known = DigitName.of(id)
                .orElseThrow(() -> new BadFileException(
                        file, "does not say which digit it is: let its name begin with that, such as 7-" + name + "."));
        Drawing drawing = InkMl.read(file).fitted();
        Optional<String> problem = PersonalDigit.problem(drawing);
        if (problem.isPresent()) {
            throw new BadFileException(file, problem.get());
        }
        DigitName.Details details =
                known.details().isPresent() ? known.details().get() : foreign(file);
        return new PersonalDigit(id, known.label(), details.origin(), details.when(), drawing);
    }

    private static DigitName.Details foreign(Path file) throws BadFileException {
        try {
            return new DigitName.Details(
                    Origin.IMPORTED, Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.SECONDS));
        } catch (IOException e) {
            throw BadFileException.of(file, e);
        }
    }
}
