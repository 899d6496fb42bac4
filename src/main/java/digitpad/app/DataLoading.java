package digitpad.app;

import digitpad.dataset.ReadingProgress;
import digitpad.dataset.SourceContent;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads data sources beside the window, each on a thread named {@code data}. The newest source wins: one that is still being
 * read is given up and never heard of again.
 */
public final class DataLoading implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DataLoading.class);
    private static final long NANOS_BETWEEN_NEWS = 100_000_000;

    private final Executor deliver;
    private final Listener listener;
    private volatile @Nullable Load current;

    /** Hears what happens, through the {@code deliver} executor. */
    public interface Listener {
        /** Files were read; ten times a second at the most, and never for sources that are one file. */
        void reading(DataSource source, int done, int total);

        /** A source was read; it holds at least one digit. */
        void read(DataSource source, SourceContent content);

        /** A source cannot be read; {@code sentence} says why. */
        void failed(DataSource source, String sentence);
    }

    /**
     * @param deliver runs what the listener hears: {@code Platform::runLater} in the window, {@code Runnable::run} in tests
     */
    public DataLoading(Executor deliver, Listener listener) {
        this.deliver = deliver;
        this.listener = listener;
    }

    /** Begins to read a source. */
    public void load(DataSource source) {
        Load load = new Load(source);
        current = load;
        Thread thread = new Thread(load, "data");
        thread.setDaemon(true);
        thread.start();
    }

    /** Gives up what is being read, if anything is. */
    public void cancel() {
        current = null;
    }

    /** Gives up what is being read; nothing is delivered any more. */
    @Override
    public void close() {
        cancel();
    }

    private final class Load implements Runnable, ReadingProgress {
        private final DataSource source;
        private long told = System.nanoTime();

        Load(DataSource source) {
            this.source = source;
        }

        @Override
        public void run() {
            try {
                SourceContent content = source.read(this);
                tell(() -> listener.read(source, content));
            } catch (CancellationException e) {
                LOG.debug("{} was given up", source.title());
            } catch (IOException | RuntimeException | OutOfMemoryError e) {
                String sentence = FailureReason.of(e, source.title() + " could not be read");
                tell(() -> listener.failed(source, sentence));
            }
        }

        @Override
        public void read(int done, int total) {
            long now = System.nanoTime();
            if (now - told >= NANOS_BETWEEN_NEWS) {
                told = now;
                tell(() -> listener.reading(source, done, total));
            }
        }

        @Override
        public boolean isCancelled() {
            return !equals(current);
        }

        private void tell(Runnable news) {
            deliver.execute(() -> {
                if (!isCancelled()) {
                    news.run();
                }
            });
        }
    }
}
