package digitpad.ui.pad;

import digitpad.app.Background;
import digitpad.app.reading.Sheet;
import digitpad.ink.Drawing;
import digitpad.ink.InkMl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the drawing on the pad in a file, from which it comes back at the next start. A process that is killed loses what was
 * drawn in about the last second. Pictures are files already: of a pad that shows one, the drawing before it is kept. To be
 * used on the FX thread; needs no toolkit.
 */
public final class KeptDrawing {
    private static final Logger LOG = LoggerFactory.getLogger(KeptDrawing.class);

    private final PadModel pad;
    private final Path file;
    private final Background files;
    private final Executor later;
    private boolean planned;
    private volatile boolean closed;
    /** What lay on the pad last; null while nothing was laid there, of which nothing is to be written. */
    private volatile @Nullable Drawing newest;

    /** What lies in the file; belongs to whoever works. */
    private volatile Drawing written = Drawing.EMPTY;

    /**
     * @param file that need not exist
     * @param interval from a change to its being written
     * @param files does what reads and writes files, one task after the other
     */
    public KeptDrawing(PadModel pad, Path file, Duration interval, Background files) {
        this.pad = pad;
        this.file = file;
        this.files = files;
        this.later = CompletableFuture.delayedExecutor(interval.toNanos(), TimeUnit.NANOSECONDS, files::tell);
        pad.sheetProperty().addListener((property, was, is) -> follow(is));
    }

    /** Lays the drawing of the last time on the pad, unless somebody is quicker. */
    public void restore() {
        files.run(
                "The drawing of the last time does not come back",
                () -> {
                    Drawing last = Files.exists(file) ? InkMl.read(file) : Drawing.EMPTY;
                    written = last;
                    return () -> layOnPad(last);
                },
                LOG::warn);
    }

    /** Writes what was not written yet; nothing is written any more afterwards. */
    public void close() {
        if (!closed) {
            closed = true;
            write();
        }
    }

    private void follow(Sheet sheet) {
        if (sheet instanceof Sheet.Ink ink) {
            newest = ink.drawing();
            if (!planned && !closed) {
                planned = true;
                later.execute(this::keep);
            }
        }
    }

    private void keep() {
        planned = false;
        if (!closed) {
            write();
        }
    }

    private void layOnPad(Drawing last) {
        boolean untouched = pad.getSheet().isBlank() && !pad.canUndoProperty().get();
        if (untouched && !last.isEmpty()) {
            pad.beginWith(new Sheet.Ink(last));
        }
    }

    private void write() {
        files.run(
                "The drawing on the pad cannot be kept for the next start",
                () -> {
                    Drawing now = newest;
                    if (now != null) {
                        write(now);
                    }
                    return () -> {};
                },
                LOG::warn);
    }

    private void write(Drawing now) throws IOException {
        if (now.equals(written)) {
            return;
        }
        if (now.isEmpty()) {
            Files.deleteIfExists(file);
        } else if (InkMl.isReadable(now)) {
            InkMl.write(file, now);
        } else {
            LOG.info("The drawing has become too large to be kept: what was kept before stays");
        }
        written = now;
    }
}
