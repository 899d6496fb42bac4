package digitpad.app.hand;

import digitpad.files.BadFileException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The digits in the user's own hand, each a file in one folder: an InkML drawing or a small picture. No list of them is kept
 * anywhere: a file that is copied into the folder belongs to the set, one that is taken out does not, and another process may
 * do either at any time. For any thread.
 */
public final class PersonalSet {
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
        public List<HandSample> samples() {
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
            problems.add(folder + " holds " + files.size() + " digits, of which the first " + MOST_DIGITS
                    + " are used: move some away.");
        }
        Set<String> ids = new HashSet<>();
        List<Object> read = files.stream()
                .limit(MOST_DIGITS)
                .parallel()
                .map(PersonalSet::digitOrProblem)
                .flatMap(Optional::stream)
                .toList();
        for (Object each : read) {
            if (each instanceof PersonalDigit digit) {
                if (ids.add(digit.id())) {
                    digits.add(digit);
                } else {
                    problems.add(
                            file(digit) + " is not used: another file has its name, but for the ending. Rename it.");
                }
            } else {
                problems.add(each.toString());
            }
        }
        digits.sort(ORDER);
        return new Listing(digits, problems);
    }

    /** All digits as something to learn from, those that can be read. */
    public List<HandSample> samples() throws IOException {
        return list().samples();
    }

    /** Where a digit is kept. */
    public Path file(PersonalDigit digit) {
        return folder.resolve(digit.id() + DigitFile.ending(digit.ink()));
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
        DigitFile.write(folder, digit);
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
                if (DigitFile.isTaken(folder, other.id())) {
                    throw new FileAlreadyExistsException(file(other).toString());
                }
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
            DigitFile.write(target.resolve(Integer.toString(digit.label())), digit);
        }
    }

    private static boolean isEmpty(Path target) throws IOException {
        try (Stream<Path> children = Files.list(target)) {
            return children.findAny().isEmpty();
        }
    }

    /**
     * Sorted by name, so that everybody uses the same ones where there are too many. Others, such as a network that learned
     * from the digits, are passed over.
     */
    private List<Path> files() throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        if (!Files.isDirectory(folder)) {
            throw new BadFileException(folder, "is a file where the folder of your digits should be: move it away.");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.limit(MOST_FILES).filter(DigitFile::isPresent).sorted().toList();
        } catch (IOException e) {
            throw BadFileException.of(folder, e);
        }
    }

    /** The digit in a file, or the sentence that says why there is none; empty where somebody took the file away. */
    private static Optional<Object> digitOrProblem(Path file) {
        try {
            return Optional.of(DigitFile.read(file));
        } catch (BadFileException e) {
            return Files.exists(file) ? Optional.of(String.valueOf(e.getMessage())) : Optional.empty();
        }
    }
}
