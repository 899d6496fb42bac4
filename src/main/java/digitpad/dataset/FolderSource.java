package digitpad.dataset;

import digitpad.files.BadFileException;
import digitpad.image.DigitImage;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder with the folders 0 to 9, each with images or InkML drawings of one digit. What cannot be read is told and the
 * rest is read all the same.
 */
public final class FolderSource {
    /** Most files that are read. */
    static final int MOST_FILES = 200_000;

    private final List<String> failures = new ArrayList<>();
    private final DigitCollector digits = new DigitCollector();
    private int skipped;

    private FolderSource() {}

    /**
     * What a folder held.
     *
     * @param digits by folder, then by name
     * @param failures a sentence for each image or drawing that is not among the digits
     * @param skipped other things in the folder and in its ten folders
     */
    public record Result(DigitDataset digits, List<String> failures, int skipped) {
        public Result {
            failures = List.copyOf(failures);
        }
    }

    /** Whether {@code folder} looks like one: it has at least one of the ten folders. */
    public static boolean isPresent(Path folder) {
        return Stream.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9")
                .anyMatch(name -> Files.isDirectory(folder.resolve(name)));
    }

    /** @throws BadFileException where {@code folder} is none, cannot be read or has none of the ten folders */
    public static Result read(Path folder) throws BadFileException {
        FolderSource source = new FolderSource();
        List<Path> children = children(folder);
        if (!isPresent(folder)) {
            throw new BadFileException(folder, "has none of the folders 0 to 9.");
        }
        for (Path child : children) {
            String name = String.valueOf(child.getFileName());
            if (name.matches("[0-9]") && Files.isDirectory(child)) {
                source.readDigits(child, name.charAt(0) - '0');
            } else {
                source.skipped++;
            }
        }
        return new Result(source.digits.toDataset(folder.toString()), source.failures, source.skipped);
    }

    private void readDigits(Path folder, int label) {
        List<Path> files;
        try {
            files = children(folder);
        } catch (BadFileException e) {
            failures.add(e.getMessage());
            return;
        }
        for (Path file : files) {
            if (!DigitFiles.isDigitFile(file) || !Files.isRegularFile(file)) {
                skipped++;
            } else if (digits.size() + failures.size() >= MOST_FILES) {
                failures.add(file + " is one more than the " + MOST_FILES + " files that are read.");
                return;
            } else {
                readDigit(file, label);
            }
        }
    }

    private void readDigit(Path file, int label) {
        try {
            Optional<DigitImage> image = DigitFiles.process(file).result();
            if (image.isEmpty()) {
                failures.add(file + " is blank.");
            } else {
                digits.add(new LabeledDigit(image.get(), label), DigitDataset.UNKNOWN_WRITER);
            }
        } catch (BadFileException e) {
            failures.add(e.getMessage());
        }
    }

    /** Sorted by name, so that the same folder is the same data set on every machine. */
    private static List<Path> children(Path folder) throws BadFileException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (NotDirectoryException e) {
            throw new BadFileException(folder, "is not a folder.", e);
        } catch (AccessDeniedException e) {
            throw new BadFileException(folder, "cannot be read: access is denied.", e);
        } catch (IOException e) {
            throw new BadFileException(
                    folder, Files.exists(folder) ? "cannot be read: " + e.getMessage() + "." : "does not exist.", e);
        }
    }
}
