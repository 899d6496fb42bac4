package digitpad.app.reading;

import digitpad.app.FailureReason;
import digitpad.app.RepeatedFailure;
import digitpad.model.LoadedModel;
import digitpad.model.ModelCard;
import digitpad.model.ModelStore;
import digitpad.recognition.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Reads what lies on the pad while the pen moves. One thread named {@code recognizer} opens the bundled model and then
 * reads: the newest sheet wins, sheets that it found no time for are skipped, and a result that a later sheet made
 * {@linkplain Sheet#continues wrong} is dropped. Sheets may be submitted before the model is there; the newest is read
 * when it is. Submitting never waits.
 */
public final class LiveReading implements AutoCloseable {
    /** How long closing waits for a reading under way: the native code must not run on while the process ends. */
    private static final long PATIENCE_MILLIS = 500;

    /** Hears what happens, through the {@code deliver} executor, until the reading is closed. */
    public interface Listener {
        /** This network reads from now on; of {@code file}, or the application's own where that is empty. */
        void modelReady(ModelCard card, Optional<Path> file);

        /** There will be no readings; {@code sentence} says why. */
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
    private final RepeatedFailure failures = new RepeatedFailure();
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
        Optional<LoadedModel> model = Optional.empty();
        try {
            model = openFirst();
            while (awaitWork()) {
                Optional<ModelChoice> other = takeWanted();
                if (other.isPresent()) {
                    model = exchange(model, other.get());
                }
                Request request = takeWaiting();
                if (request != null) {
                    results.post(request.number, attempt(request, model));
                }
            }
        } finally {
            model.ifPresent(LoadedModel::close);
        }
    }

    private LiveResult attempt(Request request, Optional<LoadedModel> model) {
        try {
            LiveResult result = read(request, model);
            failures.clear();
            return result;
        } catch (RuntimeException | Error e) {
            return failed(request, failures.sentence(e, "This could not be read"));
        }
    }

    private Optional<LoadedModel> openFirst() {
        Optional<LoadedModel> first = takeWanted().flatMap(this::open);
        if (first.isPresent()) {
            return first;
        }
        try {
            return Optional.of(ready(bundled));
        } catch (IOException | RuntimeException | Error e) {
            String sentence = FailureReason.ofOwnPart(e, "The network could not be opened");
            tell(() -> listener.modelFailed(sentence));
            return Optional.empty();
        }
    }

    private Optional<LoadedModel> exchange(Optional<LoadedModel> former, ModelChoice model) {
        Optional<LoadedModel> other = open(model);
        if (other.isEmpty()) {
            return former;
        }
        former.ifPresent(LoadedModel::close);
        synchronized (lock) {
            if (waiting == null && !newest.isBlank()) {
                waiting = new Request(newest, ++submitted, System.nanoTime());
            }
        }
        return other;
    }

    /** Opens a model that somebody wants, or says why it cannot be used. */
    private Optional<LoadedModel> open(ModelChoice model) {
        try {
            return Optional.of(ready(model));
        } catch (IOException | RuntimeException | Error e) {
            String sentence = FailureReason.within(e, "This network cannot be used");
            tell(() -> listener.modelRefused(sentence));
            return Optional.empty();
        }
    }

    private LoadedModel ready(ModelChoice model) throws IOException {
        LoadedModel opened = model.open();
        tell(() -> listener.modelReady(opened.card(), model.file()));
        return new LoadedModel(opened.card(), new RememberingRecognizer(opened.recognizer()));
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

    private static LiveResult read(Request request, Optional<LoadedModel> model) {
        Reading reading =
                model.map(opened -> SheetReader.read(request.sheet, opened)).orElse(Reading.BLANK);
        return new LiveResult(request.sheet, reading, Optional.empty(), request.submittedNanos);
    }

    private static LiveResult blank(Request request) {
        return new LiveResult(request.sheet, Reading.BLANK, Optional.empty(), request.submittedNanos);
    }

    private static LiveResult failed(Request request, String sentence) {
        return new LiveResult(request.sheet, Reading.BLANK, Optional.of(sentence), request.submittedNanos);
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
