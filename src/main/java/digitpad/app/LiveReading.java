package digitpad.app;

import digitpad.image.PreprocessTrace;
import digitpad.image.Preprocessor;
import digitpad.recognition.Prediction;
import digitpad.recognition.Recognizer;
import digitpad.training.LoadedModel;
import digitpad.training.ModelCard;
import digitpad.training.ModelStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what lies on the pad while the pen moves. One thread named {@code recognizer} opens the bundled model and then
 * reads: the newest sheet wins, sheets that it found no time for are skipped, and a result that a later sheet made
 * {@linkplain Sheet#continues wrong} is dropped. Sheets may be submitted before the model is there; the newest is read
 * when it is. Submitting never waits.
 */
public final class LiveReading implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LiveReading.class);

    /** How long closing waits for a reading under way: the native code must not run on while the process ends. */
    private static final long PATIENCE_MILLIS = 500;

    /** Hears what happens, through the {@code deliver} executor, until the reading is closed. */
    public interface Listener {
        /** This network reads from now on; of {@code file}, or the application's own where that is empty. */
        void modelReady(ModelCard card, Optional<Path> file);

        /** There will be no predictions; {@code sentence} says why. Preprocessing goes on. */
        void modelFailed(String sentence);

        /** The network that was wanted cannot be used, for the reason of {@code sentence}; the former one reads on. */
        void modelRefused(String sentence);

        /** A sheet was read. */
        void read(LiveResult result);
    }

    private record Request(Sheet sheet, long number, long submittedNanos) {}

    private final ModelChoice bundled;
    private final Executor deliver;
    private final Listener listener;
    private final NewestResult results;
    private final Object lock = new Object();

    private Sheet newest = Sheet.EMPTY;
    private long submitted;
    private @Nullable Request waiting;
    private @Nullable ModelChoice wanted;
    private @Nullable Thread thread;
    private boolean closed;

    /**
     * @param deliver runs what the listener hears: {@code Platform::runLater} in the window, {@code Runnable::run} in tests
     */
    public LiveReading(ModelStore models, Executor deliver, Listener listener) {
        this.bundled = new ModelChoice(models, Optional.empty());
        this.deliver = deliver;
        this.listener = listener;
        this.results = new NewestResult(deliver, listener::read);
    }

    /** Starts the thread, which opens the model first. A second call does nothing. */
    public void start() {
        synchronized (lock) {
            if (thread != null || closed) {
                return;
            }
            Thread started = new Thread(this::work, "recognizer");
            started.setDaemon(true);
            started.start();
            thread = started;
        }
    }

    /**
     * Reads with another model as soon as it is opened, what lies on the pad first. Before {@link #start} it is the one to
     * begin with, in place of the bundled one.
     */
    public void use(ModelChoice model) {
        synchronized (lock) {
            wanted = model;
            lock.notifyAll();
        }
    }

    /** Hands in what lies on the pad now. A blank sheet needs no network and is answered at once. */
    public void submit(Sheet sheet) {
        Request request;
        synchronized (lock) {
            request = new Request(sheet, ++submitted, System.nanoTime());
            if (!sheet.continues(newest)) {
                results.dropBefore(request.number);
            }
            newest = sheet;
            waiting = sheet.isBlank() ? null : request;
            lock.notifyAll();
        }
        if (sheet.isBlank()) {
            results.post(request.number, blank(request));
        }
    }

    /** Ends the thread after what it is doing and waits for that, half a second at most; nothing is delivered any more. */
    @Override
    public void close() {
        Thread ending;
        synchronized (lock) {
            closed = true;
            waiting = null;
            results.close();
            lock.notifyAll();
            ending = thread;
        }
        if (ending != null && !ending.equals(Thread.currentThread())) {
            try {
                ending.join(PATIENCE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void work() {
        Optional<Recognizer> recognizer = openFirst();
        boolean wentWell = true;
        while (awaitWork()) {
            Optional<ModelChoice> other = takeWanted();
            if (other.isPresent()) {
                recognizer = exchange(recognizer, other.get());
            }
            Request request = takeWaiting();
            if (request == null) {
                continue;
            }
            LiveResult result;
            try {
                result = read(request, recognizer);
                wentWell = true;
            } catch (RuntimeException | OutOfMemoryError e) {
                if (wentWell) {
                    // Once, not for every movement of the pen.
                    LOG.error("Reading the pad failed", e);
                }
                wentWell = false;
                result = failed(request, e);
            }
            results.post(request.number, result);
        }
    }

    private Optional<Recognizer> openFirst() {
        Optional<Recognizer> first = takeWanted().flatMap(this::open);
        if (first.isPresent()) {
            return first;
        }
        try {
            return Optional.of(ready(bundled));
        } catch (IOException | RuntimeException | LinkageError | OutOfMemoryError e) {
            LOG.error("The network could not be opened", e);
            tell(() -> listener.modelFailed("The network could not be opened: " + reason(e)));
            return Optional.empty();
        }
    }

    private Optional<Recognizer> exchange(Optional<Recognizer> former, ModelChoice model) {
        Optional<Recognizer> other = open(model);
        if (other.isEmpty()) {
            return former;
        }
        former.ifPresent(Recognizer::close);
        synchronized (lock) {
            if (waiting == null && !newest.isBlank()) {
                waiting = new Request(newest, ++submitted, System.nanoTime());
            }
        }
        return other;
    }

    /** Opens a model that somebody wants, or says why it cannot be used. */
    private Optional<Recognizer> open(ModelChoice model) {
        try {
            return Optional.of(ready(model));
        } catch (IOException | RuntimeException | LinkageError | OutOfMemoryError e) {
            LOG.warn("The network could not be used", e);
            tell(() -> listener.modelRefused("This network cannot be used: " + reason(e)));
            return Optional.empty();
        }
    }

    private Recognizer ready(ModelChoice model) throws IOException {
        LoadedModel opened = model.open();
        Recognizer recognizer = opened.recognizer();
        tell(() -> listener.modelReady(opened.card(), model.file()));
        return recognizer;
    }

    /** Waits for something to do; false at the end. */
    private boolean awaitWork() {
        synchronized (lock) {
            while (waiting == null && wanted == null && !closed) {
                try {
                    lock.wait();
                } catch (InterruptedException e) {
                    // Nobody but the virtual machine's end interrupts this thread.
                    return false;
                }
            }
            return !closed;
        }
    }

    private Optional<ModelChoice> takeWanted() {
        synchronized (lock) {
            Optional<ModelChoice> taken = Optional.ofNullable(wanted);
            wanted = null;
            return taken;
        }
    }

    private @Nullable Request takeWaiting() {
        synchronized (lock) {
            Request request = waiting;
            waiting = null;
            return request;
        }
    }

    private LiveResult read(Request request, Optional<Recognizer> recognizer) {
        PreprocessTrace trace = request.sheet instanceof Sheet.Picture picture
                ? Preprocessor.process(picture.image())
                : Preprocessor.process(((Sheet.Ink) request.sheet).drawing());
        Optional<Prediction> prediction =
                recognizer.flatMap(reader -> trace.result().map(reader::recognize));
        return new LiveResult(request.sheet, trace, prediction, Optional.empty(), request.submittedNanos);
    }

    private static LiveResult blank(Request request) {
        return new LiveResult(
                request.sheet, PreprocessTrace.BLANK, Optional.empty(), Optional.empty(), request.submittedNanos);
    }

    private static LiveResult failed(Request request, Throwable cause) {
        return new LiveResult(
                request.sheet,
                PreprocessTrace.BLANK,
                Optional.empty(),
                Optional.of("This could not be read: " + reason(cause)),
                request.submittedNanos);
    }

    private static String reason(Throwable cause) {
        if (cause instanceof OutOfMemoryError) {
            return "there is not enough memory.";
        }
        String message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() + "." : message;
    }

    private void tell(Runnable news) {
        deliver.execute(() -> {
            synchronized (lock) {
                if (closed) {
                    return;
                }
            }
            news.run();
        });
    }
}
