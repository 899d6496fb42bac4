package digitpad.app.runs;

import digitpad.files.BadFileException;
import digitpad.files.PathLock;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A run that this process alone trains.
 *
 * @param lock of its folder
 */
record HeldRun(PathLock lock) implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HeldRun.class);

    /** @throws BadFileException where another window trains it */
    static HeldRun of(RunFolder folder) throws BadFileException {
        PathLock lock = folder.lock()
                .orElseThrow(() -> new BadFileException(folder.path(), "is being trained in another window."));
        if (Files.isDirectory(folder.path())) {
            removeDrafts(folder.path());
        }
        return new HeldRun(lock);
    }

    /** Files that a killed process had not finished. */
    private static void removeDrafts(Path folder) {
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, ".*.part")) {
            for (Path draft : drafts) {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            LOG.warn("Unfinished files stay in {}", folder, e);
        }
    }

    @Override
    public void close() {
        lock.close();
    }
}
