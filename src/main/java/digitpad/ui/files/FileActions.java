package digitpad.ui.files;

import digitpad.app.Sheet;
import digitpad.app.SheetFiles;
import digitpad.files.BadFileException;
import digitpad.image.GrayImage;
import digitpad.ui.notice.NoticeModel;
import digitpad.ui.pad.PadModel;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens and saves what lies on the pad. Disks may be slow, so the work is done elsewhere and its end is heard on the FX
 * thread; what fails becomes one sentence in the notice bar and leaves the pad as it was.
 */
public final class FileActions {
    private static final Logger LOG = LoggerFactory.getLogger(FileActions.class);

    private final PadModel pad;
    private final NoticeModel notices;
    private final Executor work;
    private final Executor deliver;

    /**
     * @param work runs what reads and writes files
     * @param deliver runs what changes the window, on the FX thread
     */
    public FileActions(PadModel pad, NoticeModel notices, Executor work, Executor deliver) {
        this.pad = pad;
        this.notices = notices;
        this.work = work;
        this.deliver = deliver;
    }

    /** Lays a drawing or picture from a file on the pad. */
    public void open(Path file) {
        work.execute(() -> attempt(file, () -> {
            Sheet opened = SheetFiles.open(file);
            return () -> {
                notices.dismiss();
                pad.open(opened);
            };
        }));
    }

    /** Lays a picture on the pad that came from no file. */
    public void open(GrayImage picture, String name) {
        notices.dismiss();
        pad.open(new Sheet.Picture(picture, name));
    }

    /** Saves the drawing on the pad as InkML. */
    public void save(Path file) {
        if (!(pad.getSheet() instanceof Sheet.Ink ink)) {
            notices.problem("A picture is not a drawing and cannot be saved as InkML; export it as PNG instead.");
            return;
        }
        work.execute(() -> attempt(file, () -> {
            SheetFiles.save(file, ink.drawing());
            return () -> notices.done("Saved " + file.getFileName() + ".");
        }));
    }

    /** Exports what lies on the pad as a PNG picture. */
    public void export(Path file) {
        Sheet sheet = pad.getSheet();
        work.execute(() -> attempt(file, () -> {
            SheetFiles.export(file, sheet);
            return () -> notices.done("Exported " + file.getFileName() + ".");
        }));
    }

    private interface FileWork {
        /** Does the work and says what to do on the FX thread afterwards. */
        Runnable run() throws IOException;
    }

    private void attempt(Path file, FileWork task) {
        try {
            deliver.execute(task.run());
        } catch (IOException e) {
            // Bad files are the user's business, who is told; the log needs no stack trace of it.
            LOG.info("{} could not be read or written: {}", file, e.getMessage());
            deliver.execute(() -> notices.problem(sentence(file, e)));
        } catch (RuntimeException | OutOfMemoryError e) {
            LOG.error("{} could not be read or written", file, e);
            deliver.execute(() -> notices.problem(sentence(file, e)));
        }
    }

    private static String sentence(Path file, Throwable cause) {
        if (cause instanceof OutOfMemoryError) {
            return file.getFileName() + " is too large for the memory at hand.";
        }
        if (cause instanceof BadFileException bad) {
            return String.valueOf(bad.getMessage());
        }
        String reason = cause instanceof NoSuchFileException ? "it is not there" : String.valueOf(cause.getMessage());
        return file.getFileName() + " cannot be used: " + reason + ".";
    }
}
