package digitpad.app.runs;

import digitpad.app.FailureReason;
import digitpad.app.data.DataSources;
import digitpad.app.data.TrainingData;
import digitpad.dataset.DigitDataset;
import digitpad.files.BadFileException;
import digitpad.training.TrainingControl;
import digitpad.training.TrainingFailedException;
import digitpad.training.TrainingJob;
import digitpad.training.history.TrainingHistory;
import digitpad.training.plan.PlanChange;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
         * @param cancelled whether they are not wanted any more
         * @throws java.util.concurrent.CancellationException where they are not
         */
        TrainingData read(List<String> sources, BooleanSupplier cancelled) throws IOException;
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
        } catch (CancellationException e) {
            last = new SessionEvent.Refused("It was stopped before it began.");
        } catch (IOException | IllegalArgumentException e) {
            LOG.info("No training: {}", e.getMessage());
            last = new SessionEvent.Refused(String.valueOf(e.getMessage()));
        } catch (RuntimeException | Error e) {
            last = new SessionEvent.Refused(unexpected(e, "The training could not begin"));
        }
        // Whoever hears of the end may start the next at once.
        synchronized (this) {
            busy = false;
        }
        news.add(last);
    }

    private static String passedOver(List<String> failures) {
        String files = failures.size() == 1 ? "a file" : failures.size() + " files";
        return "Passed over " + files + " that cannot be read: " + failures.get(0);
    }

    private SessionEvent prepare(TrainingRequest request, SteeredControl steered) throws IOException {
        news.add(new SessionEvent.Preparing("Reading "
                + request.sources().stream().map(DataSources::inWords).collect(Collectors.joining(" and ")) + "…"));
        TrainingData read = data.read(request.sources(), steered::isStopped);
        if (!read.failures().isEmpty()) {
            news.add(new SessionEvent.Remarked(passedOver(read.failures())));
        }
        read.remarks().forEach(remark -> news.add(new SessionEvent.Remarked(remark)));
        return request.resumed().isPresent()
                ? resume(request.resumed().get(), read, steered)
                : begin(request, read, steered);
    }

    private SessionEvent begin(TrainingRequest request, TrainingData read, SteeredControl steered) throws IOException {
        // Before a folder is made: data that nothing can be learnt from leaves none.
        TrainingMaterial material = TrainingMaterial.of(read.digits(), Optional.empty(), request.plan());
        RunRecord run = newRun(request);
        RunFolder folder = store.folder(run);
        try (HeldRun held = HeldRun.of(folder)) {
            return train(order(run, folder, material, read.test(), false), run, folder, steered, held);
        }
    }

    /** Goes on with a run as it is on disk now, which may be further on than whoever wants that knows. */
    private SessionEvent resume(RunRecord wanted, TrainingData read, SteeredControl steered) throws IOException {
        RunFolder folder = store.folder(wanted);
        try (HeldRun held = HeldRun.of(folder)) {
            RunRecord now = store.find(wanted.id());
            if (now.state() == RunState.FINISHED) {
                throw new BadFileException(folder.path(), "was trained to its end meanwhile.");
            }
            if (!now.history().epochs().isEmpty() && !folder.canBeResumed()) {
                throw new BadFileException(
                        folder.path(), "has no checkpoint to go on from: start a new training instead.");
            }
            TrainingMaterial material = TrainingMaterial.of(read.digits(), Optional.empty(), now.plan());
            RunRecord run = now.with(RunState.RUNNING, "");
            TrainModel.Order order = order(run, folder, material, read.test(), folder.canBeResumed());
            return train(order, run, folder, steered, held);
        }
    }

    private RunRecord newRun(TrainingRequest request) {
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

    private static TrainModel.Order order(
            RunRecord run, RunFolder folder, TrainingMaterial material, Optional<DigitDataset> test, boolean resumed) {
        TrainingJob job = new TrainingJob(
                run.network(),
                Optional.empty(),
                run.plan(),
                material.digits(),
                material.nonDigits(),
                folder.checkpoint(),
                resumed,
                run.history().changes());
        return new TrainModel.Order(job, test, List.of("Trained in the window, run " + run.id()));
    }

    private SessionEvent train(
            TrainModel.Order order, RunRecord run, RunFolder folder, SteeredControl steered, HeldRun held) {
        LOG.info("Training {}, {}", run.id(), held);
        news.add(new SessionEvent.Began(run, order.job().data(), order.test()));
        RunRecorder recorder = new RunRecorder(
                folder, run, epoch -> model.card(order, epoch), event -> news.add(new SessionEvent.Trained(event)));
        Ending ending;
        try {
            ending = Ending.of(model.run(order, recorder, steered), folder);
        } catch (TrainingFailedException | IOException | IllegalArgumentException e) {
            LOG.info("The training of {} failed: {}", run.id(), e.getMessage());
            ending = Ending.failed(String.valueOf(e.getMessage()));
        } catch (RuntimeException | Error e) {
            ending = Ending.failed(unexpected(e, "The training failed"));
        }
        if (!recorder.hasStarted()) {
            store.forgetEmpty(run);
            return new SessionEvent.Refused(ending.remark());
        }
        TrainingHistory history = withPending(recorder, steered);
        RunRecord ended = recorder.run()
                .with(history)
                .with(ending.state(), ending.remark())
                .with(ending.figures());
        boolean kept = recorder.finish(ended);
        if (kept && ended.state() == RunState.FINISHED && ending.remark().isEmpty()) {
            forget(folder);
        }
        return new SessionEvent.Ended(ended, ending.network(), ending.card());
    }

    /** What was changed and met no batch any more holds when the run is resumed. */
    private static TrainingHistory withPending(RunRecorder recorder, SteeredControl steered) {
        TrainingHistory history = recorder.run().history();
        return steered.change()
                .map(rates ->
                        history.with(new PlanChange(recorder.nextStep(), rates.learningRate(), rates.weightDecay())))
                .orElse(history);
    }

    /** A finished run needs its checkpoint no more. */
    private static void forget(RunFolder folder) {
        try {
            Files.deleteIfExists(folder.checkpoint());
        } catch (IOException e) {
            LOG.warn("A checkpoint that is not needed any more stays: {}", folder.checkpoint(), e);
        }
    }

    private static String unexpected(Throwable cause, String what) {
        String sentence = FailureReason.of(cause, what);
        return cause instanceof OutOfMemoryError ? sentence + " A smaller batch or fewer layers need less." : sentence;
    }
}
