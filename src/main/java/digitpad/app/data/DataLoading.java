package digitpad.app.data;

import digitpad.app.Background;
import digitpad.dataset.ReadingProgress;
import digitpad.dataset.SourceContent;
import java.io.IOException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Reads data sources beside the window, each on a thread named {@code data}. The newest source wins: one that is still being
 * read is given up and never heard of again.
 */
public final class DataLoading implements AutoCloseable {
    private static final long NANOS_BETWEEN_NEWS = 100_000_000;

    private final Background background;
    private final TrainingData.Check check;
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
     * @param check looks at what was read, before that is heard of
     */
    public DataLoading(Executor deliver, TrainingData.Check check, Listener listener) {
        this.background = new Background(Background.eachOnThread("data"), deliver);
        this.check = check;
        this.listener = listener;
    }

    /** Begins to read a source. */
    public void load(DataSource source) {
        Load load = new Load(source);
        current = load;
        background.run(
                source.title() + " could not be read",
                load,
                sentence -> load.tell(() -> listener.failed(source, sentence)));
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

    private final class Load implements Background.Task, ReadingProgress {
        private final DataSource source;
        private long told = System.nanoTime();

        Load(DataSource source) {
            this.source = source;
        }

        @Override
        public Runnable run() throws IOException {
            SourceContent read = source.read(this);
            SourceContent content =
                    check.remark(source, read.digits()).map(read::with).orElse(read);
            return () -> tell(() -> listener.read(source, content));
        }

        @Override
        public void read(int done, int total) {
            long now = System.nanoTime();
            if (now - told >= NANOS_BETWEEN_NEWS) {
                told = now;
                background.tell(() -> tell(() -> listener.reading(source, done, total)));
            }
        }

        @Override
        public boolean isCancelled() {
            return !equals(current);
        }

        /** Tells what is still wanted; on the thread of the window. */
        void tell(Runnable news) {
            if (!isCancelled()) {
                news.run();
            }
        }
    }
}
