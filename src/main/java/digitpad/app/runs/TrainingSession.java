package digitpad.app.runs;

import digitpad.app.TrainModel;
import digitpad.app.TrainingData;
import digitpad.files.BadFileException;
import digitpad.files.LockFile;
import digitpad.training.TrainingControl;
import digitpad.training.TrainingFailedException;
import digitpad.training.TrainingHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Trains one network at a time on a thread named {@code trainer}, keeps it on disk as a run, and can be paused, changed and
 * stopped from any thread. What happens is told through the {@code deliver} executor, several events at once.
 */
public final class TrainingSession implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TrainingSession.class);

    /** How long closing waits for the batch under way and for what is being written. */
    private static final long PATIENCE_MILLIS = 5_000;

    /** Reads the sources of a training. */
    @FunctionalInterface
    public interface DataReader {
        /**
         * All digits of the sources, with the test part of the first that has one.
         *
         * @param sources as {@code --data} names them
         */
        TrainingData read(List<String> sources) throws IOException;
    }

    private final TrainModel model;
    private final DataReader data;
    private final RunStore store;
    private final News news;
    private @Nullable Thread thread;
    private SteeredControl control = new SteeredControl(() -> {});
    private boolean watched;
    private boolean busy;

    /**
     * @param deliver runs what the listener hears: {@code Platform::runLater} in the window
     * @param interval from an event to its delivery, at least
     */
    public TrainingSession(
            TrainModel model,
            DataReader data,
            RunStore store,
            Executor deliver,
            Duration interval,
            Consumer<List<SessionEvent>> listener) {
        this.model = model;
        this.data = data;
        this.store = store;
        this.news = new News(deliver, listener, interval);
    }

    /**
     * Starts a training; its end is told.
     *
     * @throws IllegalStateException where one is under way
     */
    public synchronized void start(TrainingRequest request) {
        if (busy) {
            throw new IllegalStateException("A training is under way.");
        }
        SteeredControl steered = new SteeredControl(() -> news.add(new SessionEvent.Paused(control.isPaused())));
        steered.watch(watched);
        control = steered;
        busy = true;
        Thread trainer = new Thread(() -> work(request, steered), "trainer");
        thread = trainer;
        trainer.start();
    }

    /** Whether a training is under way, paused ones and those that come to their end included. */
    public synchronized boolean isBusy() {
        return busy;
    }

    /** Lets the training rest after the running batch, or go on. */
    public synchronized void pause(boolean paused) {
        control.pause(paused);
    }

    /** Ends the training after the running batch. */
    public synchronized void stop() {
        control.stop();
    }

    /** Changes settings from the next batch on. */
    public synchronized void change(TrainingControl.Rates rates) {
        control.change(rates);
    }

    /** Whether the network is to be shown about once a second. */
    public synchronized void watch(boolean isWatched) {
        watched = isWatched;
        control.watch(isWatched);
    }

    /** Stops the training, waits for that for some seconds, and tells nothing any more. */
    @Override
    public void close() {
        Thread ending;
        synchronized (this) {
            control.stop();
            ending = thread;
        }
        news.close();
        if (ending != null && !ending.equals(Thread.currentThread())) {
            try {
                ending.join(PATIENCE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void work(TrainingRequest request, SteeredControl steered) {
        SessionEvent last;
        try {
            last = prepare(request, steered);
        } catch (IOException | IllegalArgumentException e) {
            LOG.info("No training: {}", e.getMessage());
            last = new SessionEvent.Refused(String.valueOf(e.getMessage()));
        } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
            LOG.error("The training could not begin", e);
            last = new SessionEvent.Refused(unexpected(e));
        }
        // Whoever hears of the end may start the next at once.
        synchronized (this) {
            busy = false;
        }
        news.add(last);
    }

    private SessionEvent prepare(TrainingRequest request, SteeredControl steered) throws IOException {
        news.add(new SessionEvent.Preparing("Reading " + String.join(" and ", request.sources()) + "…"));
        TrainingData read = data.read(request.sources());
        RunRecord run =
                request.resumed().isPresent() ? request.resumed().get().with(RunState.RUNNING, "") : begin(request);
        RunFolder folder = store.folder(run);
        TrainModel.Prepared prepared = model.prepare(new TrainModel.Order(
                request.network(),
                request.plan(),
                read.digits(),
                read.test(),
                folder.checkpoint(),
                request.resumed().isPresent(),
                List.of("Trained in the window, run " + run.id())));
        Optional<LockFile> lock = lock(folder);
        try {
            news.add(new SessionEvent.Began(run, prepared.split(), read.test()));
            return train(run, folder, prepared, steered);
        } finally {
            if (lock.isPresent()) {
                lock.get().close();
            }
        }
    }

    private RunRecord begin(TrainingRequest request) {
        Instant now = Instant.now();
        String id;
        try {
            id = store.create(request.network().name(), now);
        } catch (IOException e) {
            // The training goes on without; the recorder will say so.
            LOG.warn("No folder for the run could be made", e);
            id = "unkept-" + now.toEpochMilli();
        }
        return new RunRecord(
                id,
                request.name(),
                RunStore.created(now),
                request.network(),
                request.plan(),
                request.sources(),
                RunState.RUNNING,
                "",
                TrainingHistory.EMPTY,
                Map.of());
    }

    private static Optional<LockFile> lock(RunFolder folder) throws IOException {
        if (!Files.isDirectory(folder.path())) {
            return Optional.empty();
        }
        Optional<LockFile> lock;
        try {
            lock = folder.lock();
        } catch (IOException e) {
            LOG.warn("The run's folder cannot be written", e);
            return Optional.empty();
        }
        if (lock.isEmpty()) {
            throw new BadFileException(folder.path(), "is being trained in another window.");
        }
        return lock;
    }

    private SessionEvent train(RunRecord run, RunFolder folder, TrainModel.Prepared prepared, SteeredControl steered) {
        RunRecorder recorder =
                new RunRecorder(folder, run, prepared, event -> news.add(new SessionEvent.Trained(event)));
        Ending ending;
        try {
            ending = Ending.of(prepared.run(recorder, steered), folder);
        } catch (TrainingFailedException | IOException | IllegalArgumentException e) {
            LOG.info("The training of {} failed: {}", run.id(), e.getMessage());
            ending = Ending.failed(String.valueOf(e.getMessage()));
        } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
            LOG.error("The training of {} failed", run.id(), e);
            ending = Ending.failed(unexpected(e));
        }
        if (!recorder.hasStarted()) {
            store.forgetEmpty(run);
            return new SessionEvent.Refused(ending.remark());
        }
        RunRecord ended = recorder.run().with(ending.state(), ending.remark()).with(ending.figures());
        recorder.finish(ended);
        return new SessionEvent.Ended(ended, ending.network());
    }

    private static String unexpected(Throwable cause) {
        if (cause instanceof OutOfMemoryError) {
            return "There is not enough memory for this network: choose a smaller batch or fewer layers.";
        }
        return "Something unexpected went wrong: " + cause.getMessage() + "; the log has the details.";
    }
}
