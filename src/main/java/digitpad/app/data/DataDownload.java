package digitpad.app.data;

import digitpad.app.Background;
import digitpad.dataset.download.Download;
import digitpad.dataset.download.DownloadProgress;
import java.io.IOException;
import java.util.concurrent.Executor;

/** A download beside the window, on a thread named {@code download}: one at a time, begun again as often as wanted. */
public final class DataDownload implements AutoCloseable {
    private final Download download;
    private final Background background;
    private final Listener listener;
    private volatile boolean cancelled;
    private boolean running;
    private boolean wantedAgain;

    /** Hears what happens, through the {@code deliver} executor. */
    public interface Listener {
        /** Something arrived; ten times a second at the most. */
        void progress(DownloadProgress progress);

        /** Everything is there. */
        void finished();

        /** It was cancelled; what has arrived is kept for the next time. */
        void cancelled();

        /** It did not succeed; {@code sentence} says why and what to do. */
        void failed(String sentence);
    }

    /**
     * @param deliver runs what the listener hears: {@code Platform::runLater} in the window, {@code Runnable::run} in tests
     */
    public DataDownload(Download download, Executor deliver, Listener listener) {
        this.download = download;
        this.background = new Background(Background.eachOnThread("download"), deliver);
        this.listener = listener;
    }

    /** Begins, unless it is under way. One that is just being cancelled begins anew when it has ended. */
    public synchronized void start() {
        wantedAgain = running && cancelled;
        if (running) {
            return;
        }
        running = true;
        cancelled = false;
        background.run(
                "The data could not be downloaded", this::run, sentence -> tell(() -> listener.failed(sentence)));
    }

    /** Ends it where it is under way; the listener hears when it has ended, within a moment. */
    public synchronized void cancel() {
        cancelled = true;
        wantedAgain = false;
    }

    /** As {@link #cancel}. */
    @Override
    public void close() {
        cancel();
    }

    private Runnable run() throws IOException {
        boolean whole = download.run(progress -> background.tell(() -> listener.progress(progress)), () -> cancelled);
        return () -> tell(whole ? listener::finished : listener::cancelled);
    }

    private void tell(Runnable news) {
        if (ended()) {
            news.run();
        }
    }

    /** @return whether there is news to tell: not where it has begun anew */
    private synchronized boolean ended() {
        running = false;
        if (wantedAgain) {
            start();
            return false;
        }
        return true;
    }
}
