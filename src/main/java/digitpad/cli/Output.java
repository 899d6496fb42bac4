package digitpad.cli;

import java.io.IOException;
import java.io.PrintWriter;

/** Standard output as commands use it: a reader that went away ends the command without a word. */
public final class Output {
    private final PrintWriter writer;

    public Output(PrintWriter writer) {
        this.writer = writer;
    }

    /** The reader of the results closed its end, as {@code head} does. */
    public static final class ClosedException extends IOException {
        private static final long serialVersionUID = 1;

        ClosedException() {
            super("Nobody reads the results any more.");
        }
    }

    /** Writes a line, to be seen at once. */
    public void line(String text) throws ClosedException {
        writer.print(text);
        // The same end of line everywhere: scripts compare.
        writer.print('\n');
        // Flushes, too.
        if (writer.checkError()) {
            throw new ClosedException();
        }
    }
}
