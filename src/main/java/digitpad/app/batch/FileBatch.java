package digitpad.app.batch;

import digitpad.app.Background;
import digitpad.app.FailureReason;
import digitpad.app.reading.FileOutcome;
import digitpad.app.reading.InputFiles;
import digitpad.app.reading.ModelChoice;
import digitpad.app.reading.ReadFiles;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads files and folders beside the window, any number of them: one thread finds them while another has them read, and what
 * came of each is told in their order, many at once. What is to be known of a reading later lies in a {@link ReadingSpool}.
 */
public final class FileBatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FileBatch.class);

    /** How long closing waits for a reading under way: the native code must not run on while the process ends. */
    private static final long PATIENCE_MILLIS = 500;

    private final ModelChoice model;
    private final ReadingSpool spool;
    private final Executor deliver;
    private final Listener listener;
    private final ReadingFormat json = new JsonReadings();
    private final ReadingFormat csv = new CsvReadings(false);
    private final Thread finder = Background.threads("batch-finder").newThread(this::find);
    private final Thread reader = Background.threads("batch-reader").newThread(this::read);
    private final Deque<List<Path>> asked = new ArrayDeque<>();
    private final Deque<Found> found = new ArrayDeque<>();
    private News news = new News();
    private Optional<String> unlisted = Optional.empty();
    private boolean finding = true;
    private boolean over;
    private boolean closed;

    /** Hears what happens through the {@code deliver} executor, until the batch is closed. */
    public interface Listener {
        /** More files that will be read after those before them. */
        void found(List<Path> files);

        /** What came of the next files, in the order in which they were found. */
        void read(List<FileAnswer> answers);

        /** All files were read, or those that were not will not be, for the reason of {@code problem}. */
        void ended(Optional<String> problem);
    }

    /**
     * A file to read.
     *
     * @param problem why it cannot be, if that is known
     */
    private record Found(Path file, Optional<String> problem) {}

    /** What was not told yet. */
    private static final class News {
        private final List<Path> found = new ArrayList<>();
        private final List<FileAnswer> read = new ArrayList<>();
        private Optional<String> problem = Optional.empty();
        private boolean ended;
        private boolean underWay;
    }

    private FileBatch(ModelChoice model, ReadingSpool spool, Executor deliver, Listener listener) {
        this.model = model;
        this.spool = spool;
        this.deliver = deliver;
        this.listener = listener;
    }

    /**
     * Begins to read.
     *
     * @param paths of files and folders
     * @param model reads all of them; opened when it is needed
     * @param deliver runs what the listener hears: {@code Platform::runLater} in the window
     */
    public static FileBatch start(
            List<Path> paths, ModelChoice model, ReadingSpool spool, Executor deliver, Listener listener) {
        FileBatch batch = new FileBatch(model, spool, deliver, listener);
        batch.asked.add(List.copyOf(paths));
        batch.finder.start();
        batch.reader.start();
        return batch;
    }

    /** Has more files and folders read after those before them; false where all was read, or nobody wanted any more. */
    public synchronized boolean add(List<Path> paths) {
        if (over || closed) {
            return false;
        }
        asked.add(List.copyOf(paths));
        notifyAll();
        return true;
    }

    /** Reads no more and tells no more; waits half a second at most for what is being read. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        finder.interrupt();
        reader.interrupt();
        try {
            reader.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void find() {
        try {
            Optional<List<Path>> paths = nextAsked();
            while (paths.isPresent()) {
                findIn(paths.get());
                paths = nextAsked();
            }
        } catch (InterruptedIOException e) {
            LOG.debug("The search for files was given up", e);
        }
    }

    /** What fails is told at the end: what was found before it, and what is asked for after it, is read all the same. */
    private void findIn(List<Path> paths) throws InterruptedIOException {
        try {
            InputFiles.walk(paths, new InputFiles.Visitor() {
                @Override
                public void file(Path file) throws IOException {
                    put(new Found(file, Optional.empty()));
                }

                @Override
                public void failed(Path folder, String sentence) throws IOException {
                    put(new Found(folder, Optional.of(sentence)));
                }
            });
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException | RuntimeException | Error e) {
            String sentence = FailureReason.within(e, "The files could not be listed");
            synchronized (this) {
                unlisted = Optional.of(sentence);
            }
        }
    }

    /** Waits for somebody to ask for more, as long as there is something to read; empty at the end. */
    private synchronized Optional<List<Path>> nextAsked() throws InterruptedIOException {
        finding = false;
        notifyAll();
        waitWhile(() -> asked.isEmpty() && !over);
        finding = !asked.isEmpty();
        return closed ? Optional.empty() : Optional.ofNullable(asked.poll());
    }

    private synchronized void put(Found next) throws InterruptedIOException {
        requireWanted();
        found.add(next);
        tell().found.add(next.file());
        notifyAll();
    }

    private void read() {
        Optional<String> problem = Optional.empty();
        try (ReadFiles files = new ReadFiles(model, this::take)) {
            Optional<Found> next = next(files);
            while (next.isPresent()) {
                Found file = next.get();
                if (file.problem().isPresent()) {
                    files.fail(file.file(), file.problem().get());
                } else {
                    files.read(file.file());
                }
                next = next(files);
            }
        } catch (InterruptedIOException e) {
            LOG.debug("The reading of files was given up", e);
        } catch (IOException | RuntimeException | Error e) {
            problem = Optional.of(FailureReason.within(e, "The files could not be read"));
        }
        synchronized (this) {
            over = true;
            News last = tell();
            last.ended = true;
            last.problem = problem.or(() -> unlisted);
            notifyAll();
        }
    }

    /** The next file; those before it are told before anybody waits. Empty where there is none any more. */
    private Optional<Found> next(ReadFiles files) throws IOException {
        Optional<Found> next = poll();
        if (next.isPresent()) {
            return next;
        }
        files.finish();
        synchronized (this) {
            waitWhile(() -> found.isEmpty() && (finding || !asked.isEmpty()));
            over = found.isEmpty();
            notifyAll();
            return poll();
        }
    }

    private synchronized Optional<Found> poll() throws InterruptedIOException {
        requireWanted();
        return Optional.ofNullable(found.poll());
    }

    private void take(FileOutcome outcome) throws IOException {
        FileAnswer answer = outcome instanceof FileOutcome.Read read
                ? answer(read)
                : FileAnswer.failed(outcome.file(), ((FileOutcome.Failed) outcome).sentence());
        synchronized (this) {
            requireWanted();
            tell().read.add(answer);
        }
    }

    private FileAnswer answer(FileOutcome.Read read) throws IOException {
        return new FileAnswer(
                read.file(),
                ReadingRows.text(read.reading(), read.doubt()),
                read.reading().confidence(),
                read.reading().isUnsure(read.doubt()),
                Optional.empty(),
                spool.add(new ReadingLines(json.line(read), csv.line(read))));
    }

    private void requireWanted() throws InterruptedIOException {
        if (closed) {
            throw new InterruptedIOException("No more files are wanted.");
        }
    }

    private synchronized void waitWhile(BooleanSupplier waiting) throws InterruptedIOException {
        try {
            while (!closed && waiting.getAsBoolean()) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("No more files are wanted.");
        }
    }

    /** What is to be told next, which is on its way. */
    private synchronized News tell() {
        if (!news.underWay) {
            news.underWay = true;
            deliver.execute(this::deliver);
        }
        return news;
    }

    private void deliver() {
        News told;
        synchronized (this) {
            told = news;
            news = new News();
            if (closed) {
                return;
            }
        }
        if (!told.found.isEmpty()) {
            listener.found(told.found);
        }
        if (!told.read.isEmpty()) {
            listener.read(told.read);
        }
        if (told.ended) {
            listener.ended(told.problem);
        }
    }
}
