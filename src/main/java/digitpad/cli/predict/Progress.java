package digitpad.cli.predict;

import digitpad.cli.Terminal;
import java.io.PrintWriter;
import java.util.Locale;

/** A line that overwrites itself, on a terminal alone. */
final class Progress {
    private static final long NANOS_BETWEEN_UPDATES = 200_000_000;

    private final PrintWriter out;
    private final boolean shown = Terminal.isInteractive();
    private int done;
    private long updated = System.nanoTime();
    private boolean standing;

    Progress(PrintWriter out) {
        this.out = out;
    }

    /** One more file is done. */
    void advance() {
        done++;
        if (shown && System.nanoTime() - updated > NANOS_BETWEEN_UPDATES) {
            updated = System.nanoTime();
            standing = true;
            out.printf(Locale.ROOT, "\r%,d files read ", done);
            out.flush();
        }
    }

    /** Takes the line away, for another to stand there. */
    void clear() {
        if (standing) {
            standing = false;
            out.print("\r\u001b[K");
            out.flush();
        }
    }
}
