package digitpad.app.hand;

import digitpad.dataset.source.DigitFiles;
import digitpad.dataset.source.FolderSource;
import digitpad.files.BadFileException;
import digitpad.image.decoding.ImageFiles;
import digitpad.image.page.DigitInk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Brings drawings and pictures of single digits from elsewhere into a {@link PersonalSet}: a folder with the folders 0 to 9, a
 * folder of files whose names begin with their digit, or single files. What is there already is not added twice.
 */
public final class HandImport {
    /** Files of one folder that are looked at. */
    private static final int MOST_FILES = 100_000;

    private final PersonalSet set;
    private final OptionalInt label;
    private final Instant now;
    private final List<PersonalDigit> added = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final Set<Known> known = new HashSet<>();
    private int present;
    private int room;
    private int notLookedAt;

    private record Known(int label, DigitInk ink) {}

    /**
     * What came of it.
     *
     * @param added the digits that the set has now in addition
     * @param known how many it had before
     * @param problems a sentence for each file that was not added
     */
    public record Outcome(List<PersonalDigit> added, int known, List<String> problems) {
        public Outcome {
            added = List.copyOf(added);
            problems = List.copyOf(problems);
        }
    }

    private HandImport(PersonalSet set, OptionalInt label, Instant now) {
        this.set = set;
        this.label = label;
        this.now = now;
    }

    /**
     * Adds what {@code paths} stand for.
     *
     * @param label of single files; where empty, the name of a file or its folder has to tell
     * @throws BadFileException where the set itself cannot be read
     */
    public static Outcome run(PersonalSet set, List<Path> paths, OptionalInt label, Instant now) throws IOException {
        HandImport run = new HandImport(set, label, now);
        run.room = set.room();
        for (PersonalDigit digit : set.list().digits()) {
            run.known.add(new Known(digit.label(), digit.ink()));
        }
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                run.addFolder(path);
            } else {
                run.addFile(path, label.isPresent() ? label : DigitName.labelOf(path));
            }
        }
        if (run.notLookedAt > 0) {
            run.problems.add(run.notLookedAt + (run.notLookedAt == 1 ? " file was" : " files were")
                    + " not looked at: your hand has room for " + PersonalSet.MOST_DIGITS + " digits.");
        }
        return new Outcome(run.added, run.present, run.problems);
    }

    private boolean isFull() {
        return added.size() >= room;
    }

    private void addFolder(Path folder) {
        boolean byDigit = FolderSource.isPresent(folder);
        List<Path> folders = byDigit
                ? IntStream.rangeClosed(0, 9)
                        .mapToObj(digit -> folder.resolve(Integer.toString(digit)))
                        .filter(Files::isDirectory)
                        .toList()
                : List.of(folder);
        int found = 0;
        for (Path each : folders) {
            for (Path file : files(each)) {
                found++;
                addFile(file, byDigit || label.isEmpty() ? DigitName.labelOf(file) : label);
            }
        }
        if (found == 0) {
            problems.add(
                    folder + " holds no InkML drawings and no pictures, neither itself nor in folders named 0 to 9.");
        }
    }

    private List<Path> files(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.limit(MOST_FILES)
                    .filter(file -> DigitFiles.isWriting(file)
                            && !String.valueOf(file.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            problems.add(String.valueOf(BadFileException.of(folder, e).getMessage()));
            return List.of();
        }
    }

    private void addFile(Path file, OptionalInt of) {
        if (isFull()) {
            // Reading on could take long and would add nothing.
            notLookedAt++;
            return;
        }
        if (of.isEmpty()) {
            problems.add(file + " does not say which digit it is: put it into a folder named by its digit, or let its"
                    + " name begin with it.");
            return;
        }
        try {
            add(file, of.getAsInt());
        } catch (BadFileException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
    }

    private void add(Path file, int digit) throws BadFileException {
        DigitInk ink = ImageFiles.isImage(file) ? DigitFile.picture(file) : DigitFile.drawing(file);
        if (known.contains(new Known(digit, ink))) {
            present++;
            return;
        }
        PersonalDigit fresh = PersonalDigit.create(digit, Origin.IMPORTED, now, ink);
        set.keep(fresh);
        added.add(fresh);
        known.add(new Known(digit, ink));
    }
}
