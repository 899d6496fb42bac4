package digitpad.app.runs;

import digitpad.files.BadFileException;
import digitpad.files.LockFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A run that this process alone trains.
 *
 * @param lock empty where none can be made: there, nobody else can train it either
 */
record HeldRun(Optional<LockFile> lock) implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HeldRun.class);

    /** @throws BadFileException where another window trains it */
    static HeldRun of(RunFolder folder) throws BadFileException {
        if (!Files.isDirectory(folder.path())) {
            return new HeldRun(Optional.empty());
        }
        Optional<LockFile> lock;
        try {
            lock = folder.lock();
        } catch (IOException e) {
            LOG.warn("The run's folder cannot be written", e);
            return new HeldRun(Optional.empty());
        }
        if (lock.isEmpty()) {
            throw new BadFileException(folder.path(), "is being trained in another window.");
        }
        removeDrafts(folder.path());
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
    public void close() throws IOException {
        if (lock.isPresent()) {
            lock.get().close();
        }
    }
}
