package digitpad.app.reading;

import digitpad.dataset.source.DigitFiles;
import digitpad.dataset.source.PictureRows;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Tells files of many pictures, an IDX file or a table of pixels, from others by their content. One that does not answer, as on a network
 * drive that went away, is given up in time and taken for another: whoever reads it says so.
 */
public final class RowFiles implements AutoCloseable {
    private final LookingThreads looking;

    public RowFiles() {
        this(ReadFiles.PATIENCE);
    }

    RowFiles(Duration patience) {
        looking = new LookingThreads(1, patience);
    }

    /** Whether a picture stands in each row of {@code file}; what has the name of a picture or drawing is read as one. */
    public boolean contains(Path file) throws InterruptedIOException {
        if (DigitFiles.isDigitFile(file)) {
            return false;
        }
        try {
            return looking.await(looking.begin(() -> PictureRows.isPresent(file)))
                    .orElse(false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The look at " + file + " was interrupted.");
        }
    }

    @Override
    public void close() {
        looking.close();
    }
}
