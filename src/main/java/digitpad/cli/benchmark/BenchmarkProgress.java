package digitpad.cli.benchmark;

import java.io.PrintWriter;
import java.util.function.Consumer;

/** What a benchmark is at, as a line that overwrites itself, on a terminal alone. */
final class BenchmarkProgress implements Consumer<String>, AutoCloseable {
    private static final String LINE_AWAY = "\r\u001b[K";

    private final PrintWriter out;
    private final boolean shown;

    /** @param shown whether a person watches */
    BenchmarkProgress(PrintWriter out, boolean shown) {
        this.out = out;
        this.shown = shown;
    }

    @Override
    public void accept(String what) {
        print(LINE_AWAY + what + " … ");
    }

    /** Takes the line away. */
    @Override
    public void close() {
        print(LINE_AWAY);
    }

    private void print(String text) {
        if (shown) {
            out.print(text);
            out.flush();
        }
    }
}
