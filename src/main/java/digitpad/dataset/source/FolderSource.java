package digitpad.dataset.source;

import digitpad.dataset.ReadingProgress;
import digitpad.dataset.SourceContent;
import digitpad.files.BadFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder with the folders 0 to 9, each with images or InkML drawings of one digit. What cannot be read is told and the
 * rest is read all the same.
 */
public final class FolderSource {
    /** Most files that are read. */
    static final int MOST_FILES = 200_000;

    /** Most things that a folder may hold, read or not. */
    private static final int MOST_CHILDREN = 1_000_000;

    private final DigitFileReader reader;
    private final List<DigitFileReader.Entry> files = new ArrayList<>();
    private int skipped;

    private FolderSource(ReadingProgress progress) {
        this.reader = new DigitFileReader(progress);
    }

    /** Whether {@code folder} looks like one: it has at least one of the ten folders. */
    public static boolean isPresent(Path folder) {
        return Stream.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9")
                .anyMatch(name -> Files.isDirectory(folder.resolve(name)));
    }

    /** As below, with nobody listening. */
    public static SourceContent read(Path folder) throws BadFileException {
        return read(folder, ReadingProgress.NONE);
    }

    /**
     * Reads the digits by folder, then by name.
     *
     * @throws BadFileException where {@code folder} is none, cannot be read or has none of the ten folders
     * @throws java.util.concurrent.CancellationException where the digits are not wanted any more
     */
    public static SourceContent read(Path folder, ReadingProgress progress) throws BadFileException {
        FolderSource source = new FolderSource(progress);
        List<Path> children = children(folder);
        if (!isPresent(folder)) {
            throw new BadFileException(folder, "has none of the folders 0 to 9.");
        }
        for (Path child : children) {
            String name = String.valueOf(child.getFileName());
            if (name.matches("[0-9]") && Files.isDirectory(child)) {
                source.list(child, name.charAt(0) - '0');
            } else {
                source.skipped++;
            }
        }
        source.reader.read(source.files);
        return source.reader.content(folder.toString(), source.skipped);
    }

    private void list(Path folder, int label) {
        List<Path> children;
        try {
            children = children(folder);
        } catch (BadFileException e) {
            reader.fail(String.valueOf(e.getMessage()));
            return;
        }
        for (Path file : children) {
            if (!DigitFiles.isWriting(file) || Files.isDirectory(file)) {
                skipped++;
            } else if (files.size() >= MOST_FILES) {
                reader.fail(file + " is one more than the " + MOST_FILES + " files that are read.");
                return;
            } else {
                files.add(new DigitFileReader.Entry(file, label));
            }
        }
    }

    /** Sorted by name, so that the same folder is the same data set on every machine. */
    private static List<Path> children(Path folder) throws BadFileException {
        try (Stream<Path> children = Files.list(folder)) {
            List<Path> found = children.limit(MOST_CHILDREN + 1L).collect(Collectors.toCollection(ArrayList::new));
            if (found.size() > MOST_CHILDREN) {
                throw new BadFileException(folder, "holds more than " + MOST_CHILDREN + " files.");
            }
            Collections.sort(found);
            return found;
        } catch (NotDirectoryException e) {
            throw new BadFileException(folder, "is not a folder.", e);
        } catch (IOException e) {
            throw BadFileException.of(folder, e);
        } catch (UncheckedIOException e) {
            throw BadFileException.of(folder, new IOException(e.getMessage(), e));
        }
    }
}
