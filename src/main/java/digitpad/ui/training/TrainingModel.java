package digitpad.ui.training;

import digitpad.app.runs.RunRecord;
import digitpad.app.runs.RunState;
import digitpad.app.runs.SessionEvent;
import digitpad.app.runs.TrainingRequest;
import digitpad.app.runs.TrainingSession;
import digitpad.model.NetworkSnapshot;
import digitpad.training.TrainingControl;
import digitpad.training.history.TrainingCurve;
import digitpad.training.history.TrainingEvent;
import digitpad.training.history.TrainingHistory;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** One training at a time, ready to be shown. To be used on the FX thread; needs no toolkit. */
public final class TrainingModel implements AutoCloseable {
    private final TrainingSession session;
    private final Pace pace;
    private final TrainingCharts charts = new TrainingCharts();
    private Optional<RunRecord> former = Optional.empty();
    private int epochs;
    private int batchSize;
    private Optional<TrainingEvent.BatchDone> lastBatch = Optional.empty();

    // Properties

    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.IDLE);
    private final ReadOnlyObjectWrapper<Optional<RunRecord>> run = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<NetworkSnapshot>> network =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<TrainingControl.Rates>> rates =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SessionEvent.Ended>> outcome =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SessionEvent.Began>> began =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper headline = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper detail = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper warning = new ReadOnlyStringWrapper("");

    /**
     * @param sessions makes the session that tells what happens to the consumer that it is given
     * @param nanos the time, {@link System#nanoTime} outside of tests
     */
    public TrainingModel(Function<Consumer<List<SessionEvent>>, TrainingSession> sessions, LongSupplier nanos) {
        this.session = sessions.apply(this::hear);
        this.pace = new Pace(nanos);
    }

    /** The live curves. */
    public TrainingCharts charts() {
        return charts;
    }

    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    public Phase getPhase() {
        return phase.get();
    }

    /** The run that is trained, or was last, as it is kept; changes after every epoch. */
    public ReadOnlyObjectProperty<Optional<RunRecord>> runProperty() {
        return run.getReadOnlyProperty();
    }

    /** The network as it was when it was last seen, while it is trained and afterwards; empty until then. */
    public ReadOnlyObjectProperty<Optional<NetworkSnapshot>> networkProperty() {
        return network.getReadOnlyProperty();
    }

    /** How the last training ended, with its network in memory; empty while there is none. */
    public ReadOnlyObjectProperty<Optional<SessionEvent.Ended>> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** The data of the training that began last. */
    public ReadOnlyObjectProperty<Optional<SessionEvent.Began>> beganProperty() {
        return began.getReadOnlyProperty();
    }

    /** The learning rate and weight decay that hold now; empty where nothing is trained. */
    public ReadOnlyObjectProperty<Optional<TrainingControl.Rates>> ratesProperty() {
        return rates.getReadOnlyProperty();
    }

    /** The share of all batches that is done, 0…1; −1 where nobody knows. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** How far the training is, or how it ended. */
    public ReadOnlyStringProperty headlineProperty() {
        return headline.getReadOnlyProperty();
    }

    /** Speed and time. */
    public ReadOnlyStringProperty detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /** Why there is no training, or why it ended early, as a sentence; "" where all is well. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What is not well though the training goes on; "" otherwise. */
    public ReadOnlyStringProperty warningProperty() {
        return warning.getReadOnlyProperty();
    }

    // Commands

    /** Starts a training; does nothing where one is under way. */
    public void start(TrainingRequest request) {
        if (phase.get().isBusy() || session.isBusy()) {
            return;
        }
        problem.set("");
        warning.set("");
        network.set(Optional.empty());
        former = run.get();
        run.set(request.resumed());
        headline.set("Getting ready…");
        detail.set("");
        progress.set(-1);
        epochs = request.plan().epochs();
        rates.set(Optional.of(new TrainingControl.Rates(
                request.plan().learningRate(), request.plan().weightDecay())));
        phase.set(Phase.PREPARING);
        session.start(request);
    }

    /** Lets the training rest after the running batch. */
    public void pause() {
        session.pause(true);
    }

    /** Lets the training go on. */
    public void goOn() {
        session.pause(false);
    }

    /** Ends the training after the running batch. */
    public void stop() {
        if (phase.get().isBusy()) {
            phase.set(Phase.STOPPING);
            headline.set("Stopping…");
            session.stop();
        }
    }

    /** Changes settings of the training under way. */
    public void change(TrainingControl.Rates changed) {
        if (phase.get().isBusy()) {
            rates.set(Optional.of(changed));
            session.change(changed);
        }
    }

    /** Whether the network is to be shown about once a second while it is trained. */
    public void watch(boolean watched) {
        session.watch(watched);
    }

    /** Shows a run that was trained before, where none is trained now. */
    public void show(RunRecord former, TrainingCurve curve) {
        if (phase.get().isBusy() || former.history().epochs().isEmpty()) {
            return;
        }
        int batches = Math.max(1, curve.taken() / former.history().epochs().size());
        charts.show(former.network(), former.history(), curve, batches);
        outcome.set(Optional.empty());
        run.set(Optional.of(former));
        headline.set(former.name() + ": " + TrainingWords.result(former));
        detail.set(TrainingWords.effort(former));
        problem.set(former.remark());
        progress.set((double) former.history().epochs().size() / former.plan().epochs());
    }

    /** Forgets a run that was removed. */
    public void forget(String id) {
        if (!phase.get().isBusy() && run.get().filter(is -> is.id().equals(id)).isPresent()) {
            run.set(Optional.empty());
            outcome.set(Optional.empty());
            headline.set("");
            detail.set("");
        }
    }

    @Override
    public void close() {
        session.close();
    }

    private void hear(List<SessionEvent> news) {
        int steps = 0;
        for (SessionEvent event : news) {
            if (event instanceof SessionEvent.Preparing preparing) {
                headline.set(preparing.words());
            } else if (event instanceof SessionEvent.Remarked remarked) {
                warning.set(remarked.sentence());
            } else if (event instanceof SessionEvent.Began beginning) {
                outcome.set(Optional.empty());
                began.set(Optional.of(beginning));
                run.set(Optional.of(beginning.run()));
                headline.set("Building the network…");
            } else if (event instanceof SessionEvent.Trained trained) {
                steps += hear(trained.event());
            } else if (event instanceof SessionEvent.Paused paused) {
                rest(paused.paused());
            } else if (event instanceof SessionEvent.Ended ended) {
                end(ended);
            } else if (event instanceof SessionEvent.Refused refused) {
                refuse(refused.sentence());
            }
        }
        if (steps > 0) {
            pace.advance(steps, batchSize);
            if (phase.get().isBusy()) {
                describe();
            }
        }
    }

    /** What the training told; returns the steps that were taken. */
    private int hear(TrainingEvent event) {
        run.get().ifPresent(is -> {
            TrainingHistory history = is.history().after(event);
            if (!history.equals(is.history())) {
                run.set(Optional.of(is.with(history)));
            }
        });
        if (event instanceof TrainingEvent.Started started) {
            begin(started);
        } else if (event instanceof TrainingEvent.BatchDone batch) {
            charts.append(batch);
            lastBatch = Optional.of(batch);
            return 1;
        } else if (event instanceof TrainingEvent.UpdatesMeasured measured) {
            charts.append(measured);
        } else if (event instanceof TrainingEvent.SnapshotTaken taken) {
            network.set(Optional.of(taken.network()));
        } else if (event instanceof TrainingEvent.EpochDone done) {
            charts.append(done.epoch());
            network.set(Optional.of(done.network()));
            warning.set("");
        } else if (event instanceof TrainingEvent.CheckpointFailed failed) {
            warning.set("Checkpoints are not being kept: " + failed.reason());
        }
        return 0;
    }

    private void begin(TrainingEvent.Started started) {
        run.get().ifPresent(is -> {
            charts.start(is.network(), started);
            started.history()
                    .lastChange()
                    .ifPresent(change -> rates.set(
                            Optional.of(new TrainingControl.Rates(change.learningRate(), change.weightDecay()))));
            int done = started.history().epochs().size();
            pace.start(is.seconds(), (epochs - done) * started.batches());
        });
        batchSize = started.batchSize();
        lastBatch = Optional.empty();
        if (phase.get() == Phase.PREPARING) {
            phase.set(Phase.TRAINING);
        }
    }

    private void rest(boolean paused) {
        pace.pause(paused);
        if (phase.get() != Phase.STOPPING) {
            phase.set(paused ? Phase.PAUSED : Phase.TRAINING);
            describe();
        }
    }

    private void describe() {
        lastBatch.ifPresent(batch -> {
            long done = (batch.epoch() - 1L) * batch.batches() + batch.batch();
            progress.set((double) done / ((long) epochs * batch.batches()));
            if (phase.get() == Phase.STOPPING) {
                return;
            }
            headline.set(TrainingWords.headline(phase.get(), batch, epochs));
            detail.set(TrainingWords.detail(phase.get(), pace));
        });
    }

    private void end(SessionEvent.Ended ended) {
        phase.set(Phase.IDLE);
        outcome.set(Optional.of(ended));
        run.set(Optional.of(ended.run()));
        if (ended.network().isPresent()) {
            network.set(ended.network());
        }
        rates.set(Optional.empty());
        headline.set(TrainingWords.result(ended.run()));
        detail.set(TrainingWords.effort(ended.run()));
        progress.set(ended.run().state() == RunState.FINISHED ? 1 : progress.get());
        problem.set(ended.run().remark());
    }

    private void refuse(String sentence) {
        phase.set(Phase.IDLE);
        // Nothing took its place.
        run.set(former);
        rates.set(Optional.empty());
        progress.set(0);
        headline.set("");
        detail.set("");
        problem.set(sentence);
    }
}
