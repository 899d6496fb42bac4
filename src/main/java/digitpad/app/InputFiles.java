package digitpad.app;

import digitpad.dataset.DigitFiles;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files that a user's paths stand for: a file is itself, a folder is every image and drawing below it, sorted by name.
 * Below one path no folder is walked twice, so that a loop of links ends.
 */
public final class InputFiles {
    private final Visitor visitor;
    private final Set<Path> walked = new HashSet<>();
    private int skipped;

    private InputFiles(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Hears of the files in order; an exception ends the walk. */
    public interface Visitor {
        /** A file to read; it need not exist. */
        void file(Path file) throws IOException;

        /** A folder that cannot be walked; {@code sentence} says why. */
        void failed(Path folder, String sentence) throws IOException;
    }

    /**
     * Walks {@code paths} in their order.
     *
     * @return how many other things in folders were passed over
     */
    public static int walk(List<Path> paths, Visitor visitor) throws IOException {
        InputFiles files = new InputFiles(visitor);
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                files.walked.clear();
                files.folder(path);
            } else {
                // Named by the user, so it is read whatever its name is; if that fails, the reading says why.
                visitor.file(path);
            }
        }
        return files.skipped;
    }

    private void folder(Path folder) throws IOException {
        List<Path> children;
        Path real;
        try (Stream<Path> listed = Files.list(folder)) {
            children = listed.sorted().toList();
            real = folder.toRealPath();
        } catch (AccessDeniedException e) {
            visitor.failed(folder, folder + " cannot be read: access is denied.");
            return;
        } catch (IOException e) {
            visitor.failed(folder, folder + " cannot be read: " + e.getMessage() + ".");
            return;
        }
        if (!walked.add(real)) {
            skipped++;
            return;
        }
        for (Path child : children) {
            if (Files.isDirectory(child)) {
                folder(child);
            } else if (DigitFiles.isDigitFile(child) && Files.isRegularFile(child)) {
                visitor.file(child);
            } else {
                skipped++;
            }
        }
    }
}
