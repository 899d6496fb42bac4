package digitpad.cli.data;

import digitpad.dataset.download.DownloadProgress;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;

/** How far a download is, as a line that overwrites itself, on a terminal alone. */
final class DownloadLine implements Consumer<DownloadProgress>, AutoCloseable {
    private static final String LINE_AWAY = "\r\u001b[K";
    private static final double MEGABYTE = 1e6;

    private final PrintWriter out;
    private final boolean shown;

    /** @param shown whether a person watches */
    DownloadLine(PrintWriter out, boolean shown) {
        this.out = out;
        this.shown = shown;
    }

    @Override
    public void accept(DownloadProgress progress) {
        print(LINE_AWAY
                + String.format(
                        Locale.ROOT,
                        "%.1f of %.1f MB  %3.0f %%%s  %s ",
                        progress.bytesDone() / MEGABYTE,
                        progress.bytesTotal() / MEGABYTE,
                        100 * progress.share(),
                        progress.timeLeft().map(DownloadLine::left).orElse(""),
                        progress.file()));
    }

    /** Takes the line away. */
    @Override
    public void close() {
        print(LINE_AWAY);
    }

    private static String left(Duration time) {
        long seconds = time.toSeconds() + 1;
        return seconds < 100 ? "  " + seconds + " s left" : "  " + (seconds + 59) / 60 + " min left";
    }

    private void print(String text) {
        if (shown) {
            out.print(text);
            out.flush();
        }
    }
}
