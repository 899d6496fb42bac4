package digitpad.app.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import digitpad.files.PathLock;
import digitpad.model.FakeNetwork;
import digitpad.nd4j.reading.Nd4jModelStore;
import digitpad.training.TrainedNetwork;
import digitpad.training.TrainingControl;
import digitpad.training.TrainingFailedException;
import digitpad.training.history.CurveFile;
import digitpad.training.history.EpochRecord;
import digitpad.training.history.TrainingCurve;
import digitpad.training.history.TrainingEvent;
import digitpad.training.history.TrainingHistory;
import digitpad.training.plan.PlanChange;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class TrainingSessionTest {
    @TempDir
    Path folder;

    private RunStore store() {
        return new RunStore(folder.resolve("runs"));
    }

    private static List<EpochRecord> withoutTimes(TrainingHistory history) {
        return history.epochs().stream()
                .map(epoch -> new EpochRecord(
                        epoch.epoch(),
                        epoch.trainingLoss(),
                        epoch.trainingAccuracy(),
                        epoch.validationLoss(),
                        epoch.validationAccuracy(),
                        0))
                .toList();
    }

    private static boolean isBatch(SessionEvent event, int step) {
        return event instanceof SessionEvent.Trained trained
                && trained.event() instanceof TrainingEvent.BatchDone batch
                && batch.step() == step;
    }

    @Test
    void aFinishedRunIsKeptWithItsNetworksAndItsCurve() throws Exception {
        RunStore store = store();
        try (SmallTraining training = new SmallTraining(store)) {
            training.session().start(SmallTraining.request(3));
            SessionEvent.Ended ended = training.await(SessionEvent.Ended.class);
            assertThat(ended.run().state()).isEqualTo(RunState.FINISHED);
            assertThat(store.list().runs()).containsExactly(ended.run());
            assertThat(ended.run().history().epochs()).hasSize(3);
            assertThat(ended.run().figures()).containsKeys("validationAccuracy", "testAccuracy");
            RunFolder run = store.folder(ended.run());
            assertThat(run.epochs()).containsExactly(1, 2, 3);
            assertThat(run.checkpoint()).doesNotExist();
            TrainingCurve curve = CurveFile.read(run.curve());
            assertThat(curve.steps()).isEqualTo(3 * 22);
            assertThat(curve.layers()).containsExactly(0, 4);
            assertThat(new Nd4jModelStore().open(run.model()).card().figures())
                    .isEqualTo(ended.run().figures());
        }
    }

    @Test
    void theBestEpochsReadingsAreThoseOfTheNetworkThatIsUsed() throws Exception {
        RunStore store = store();
        try (SmallTraining training = new SmallTraining(store)) {
            training.session().start(SmallTraining.request(3));
            SessionEvent.Began began = training.await(SessionEvent.Began.class);
            RunRecord run = training.await(SessionEvent.Ended.class).run();
            RunReadings readings = new RunReadings(
                    run,
                    store.folder(run),
                    new Nd4jModelStore(),
                    Optional.of(RunReadings.Parts.of(began)),
                    (sources, cancelled) -> SmallTraining.data());
            int best = run.best().orElseThrow().epoch();
            assertThat(readings.read(best, RunReadings.VALIDATION, share -> {}, () -> false)
                            .evaluation()
                            .loss())
                    .isCloseTo(run.figure("validationLoss").orElseThrow(), within(1e-4));
            int other = best == 1 ? 2 : 1;
            assertThat(readings.read(other, RunReadings.VALIDATION, share -> {}, () -> false)
                            .evaluation()
                            .loss())
                    .isCloseTo(run.history().epochs().get(other - 1).validationLoss(), within(1e-4));
        }
    }

    @Test
    void aStoppedRunGoesOnToTheSameHistory() throws Exception {
        RunStore store = store();
        try (SmallTraining training = new SmallTraining(store)) {
            training.session().start(SmallTraining.request(3));
            TrainingHistory straight =
                    training.await(SessionEvent.Ended.class).run().history();
            RunRecord stopped = training.stopAfter(30, SmallTraining.request(3));
            assertThat(stopped.state()).isEqualTo(RunState.STOPPED);
            assertThat(stopped.history().epochs()).hasSizeBetween(1, 2);
            training.session().start(TrainingRequest.resume(stopped));
            RunRecord resumed = training.await(SessionEvent.Ended.class).run();
            assertThat(resumed.id()).isEqualTo(stopped.id());
            assertThat(resumed.state()).isEqualTo(RunState.FINISHED);
            assertThat(withoutTimes(resumed.history())).isEqualTo(withoutTimes(straight));
            assertThat(CurveFile.read(store.folder(resumed).curve()).steps()).isEqualTo(3 * 22);
        }
    }

    @Test
    void aPausedTrainingRestsAndSettingsChangedThenHoldAfterwards() throws Exception {
        try (SmallTraining training = new SmallTraining(store())) {
            training.holdAfter(5);
            training.session().start(SmallTraining.request(4));
            training.awaitHold();
            training.session().pause(true);
            training.release();
            assertThat(training.await(SessionEvent.Paused.class).paused()).isTrue();
            training.session().change(new TrainingControl.Rates(0.0005, 0.125));
            training.session().pause(false);
            assertThat(training.await(SessionEvent.Paused.class).paused()).isFalse();
            RunRecord run = training.await(SessionEvent.Ended.class).run();
            assertThat(run.history().changes()).hasSize(1);
            PlanChange change = run.history().changes().get(0);
            assertThat(change.learningRate()).isEqualTo(0.0005);
            assertThat(change.weightDecay()).isEqualTo(0.125);
        }
    }

    @Test
    void aPausedTrainingCanBeStoppedAndClosed() throws Exception {
        try (SmallTraining training = new SmallTraining(store())) {
            training.holdAfter(2);
            training.session().start(SmallTraining.request(4));
            training.awaitHold();
            training.session().pause(true);
            training.release();
            training.await(SessionEvent.Paused.class);
            training.session().stop();
            RunRecord run = training.await(SessionEvent.Ended.class).run();
            assertThat(run.state()).isEqualTo(RunState.STOPPED);
            assertThat(run.remark()).isEqualTo("It was stopped before its first epoch ended.");
            assertThat(training.session().isBusy()).isFalse();
        }
    }

    @Test
    void aRunThatAnotherWindowTrainsIsLeftAlone() throws Exception {
        RunStore store = store();
        try (SmallTraining training = new SmallTraining(store)) {
            RunRecord stopped = training.stopAfter(25, SmallTraining.request(2));
            try (PathLock others = store.folder(stopped).lock().orElseThrow()) {
                assertThat(others).isNotNull();
                training.session().start(TrainingRequest.resume(stopped));
                assertThat(training.await(SessionEvent.Refused.class).sentence())
                        .endsWith("is being trained in another window.");
                assertThat(store.list().runs()).containsExactly(stopped);
                assertThatThrownBy(() -> store.delete(stopped)).hasMessageContaining("is being trained");
            }
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidAndTheTrainingGoesOn() throws Exception {
        Path file = Files.write(folder.resolve("file"), new byte[1]);
        try (SmallTraining training = new SmallTraining(new RunStore(file.resolve("runs")))) {
            training.session().start(SmallTraining.request(2));
            List<SessionEvent> all = training.await(SessionEvent.Ended.class::isInstance);
            assertThat(all)
                    .filteredOn(event -> event instanceof SessionEvent.Trained trained
                            && trained.event() instanceof TrainingEvent.CheckpointFailed)
                    .isNotEmpty();
            SessionEvent.Ended ended = (SessionEvent.Ended) all.get(0);
            assertThat(ended.run().state()).isEqualTo(RunState.FINISHED);
            assertThat(ended.run().remark()).contains("could not be kept").contains("save it elsewhere");
            ended.network()
                    .orElseThrow()
                    .save(folder.resolve("elsewhere.safetensors"), new Nd4jModelStore().bundledCard());
            assertThat(folder.resolve("elsewhere.safetensors")).exists();
        }
    }

    @Test
    void aTrainingThatDivergesKeepsItsLastGoodEpoch() throws Exception {
        RunStore store = store();
        SmallTraining real = new SmallTraining(store);
        RunRecord stopped;
        try (real) {
            stopped = real.stopAfter(25, SmallTraining.request(3));
        }
        try (SmallTraining diverging = new SmallTraining(store, (job, events, control) -> {
            events.accept(new TrainingEvent.Started(stopped.history(), new TrainingCurve(List.of()), 22, 32));
            throw new TrainingFailedException("The training diverged in epoch 2, batch 3.");
        })) {
            diverging.session().start(TrainingRequest.resume(stopped));
            RunRecord failed = diverging.await(SessionEvent.Ended.class).run();
            assertThat(failed.state()).isEqualTo(RunState.FAILED);
            assertThat(failed.remark()).isEqualTo("The training diverged in epoch 2, batch 3.");
            assertThat(store.folder(failed).checkpoint()).exists();
            assertThat(store.folder(failed).network(failed)).isPresent();
        }
    }

    /** The curve ends where it is long enough; steps go on being counted by the optimiser. */
    @Test
    void settingsChangedBeyondTheEndOfTheCurveAreKeptInOrder() throws Exception {
        RunStore store = store();
        int most = 10;
        try (SmallTraining training = new SmallTraining(store, (job, events, control) -> {
            events.accept(
                    new TrainingEvent.Started(TrainingHistory.EMPTY, new TrainingCurve(List.of(), most), 2 * most, 32));
            for (int step = 1; step < 2 * most; step++) {
                events.accept(new TrainingEvent.BatchDone(step, 1, step, 2 * most, 1, 0.5, 0.001));
            }
            events.accept(new TrainingEvent.PlanChanged(new PlanChange(2 * most, 0.0005, 0)));
            events.accept(new TrainingEvent.BatchDone(2 * most, 1, 2 * most, 2 * most, 1, 0.5, 0.0005));
            while (!control.isStopped()) {
                Thread.onSpinWait();
            }
            return new TrainedNetwork(TrainingHistory.EMPTY, new FakeNetwork());
        })) {
            training.session().start(SmallTraining.request(3));
            training.await(event -> isBatch(event, 2 * most));
            training.session().change(new TrainingControl.Rates(0.0001, 0.5));
            training.session().stop();
            RunRecord ended = training.await(SessionEvent.Ended.class).run();
            assertThat(ended.state()).isEqualTo(RunState.STOPPED);
            assertThat(ended.history().changes())
                    .containsExactly(new PlanChange(2 * most, 0.0005, 0), new PlanChange(2 * most + 1, 0.0001, 0.5));
            assertThat(store.list().runs()).containsExactly(ended);
        }
    }

    /** The folder of a run that was deleted or finished elsewhere must not become another run. */
    @Test
    void aRunThatWentOnElsewhereIsNotStartedAnew() throws Exception {
        RunStore store = store();
        try (SmallTraining training = new SmallTraining(store)) {
            RunRecord stopped = training.stopAfter(25, SmallTraining.request(2));
            training.session().start(TrainingRequest.resume(stopped));
            RunRecord finished = training.await(SessionEvent.Ended.class).run();
            training.session().start(TrainingRequest.resume(stopped));
            assertThat(training.await(SessionEvent.Refused.class).sentence())
                    .endsWith("was trained to its end meanwhile.");
            store.folder(finished).write(finished.with(RunState.STOPPED, ""));
            training.session().start(TrainingRequest.resume(stopped));
            assertThat(training.await(SessionEvent.Refused.class).sentence()).contains("has no checkpoint");
            assertThat(store.list().runs()).hasSize(1);
        }
    }

    @Test
    void aChangeIsNotLostWithItsUnfinishedEpoch() throws Exception {
        RunStore store = store();
        try (SmallTraining training = new SmallTraining(store)) {
            training.holdAfter(25);
            training.session().start(SmallTraining.request(3));
            training.awaitHold();
            training.session().change(new TrainingControl.Rates(0.0005, 0));
            training.releaseUntil(26);
            training.awaitHold();
            training.session().stop();
            training.release();
            RunRecord stopped = training.await(SessionEvent.Ended.class).run();
            PlanChange change = stopped.history().changes().get(0);
            training.session().start(TrainingRequest.resume(stopped));
            RunRecord resumed = training.await(SessionEvent.Ended.class).run();
            assertThat(resumed.history().changes()).containsExactly(change);
            assertThat(new Nd4jModelStore().card(store.folder(resumed).model()).remarks())
                    .contains("Changed from step " + change.step() + " on: learning rate 5.0E-4, weight decay 0.0");
        }
    }

    @Test
    void theBestNetworkIsKeptWhileTheTrainingGoesOn() throws Exception {
        RunStore store = store();
        try (SmallTraining training = new SmallTraining(store)) {
            training.holdAfter(2 * 22 + 1);
            training.session().start(SmallTraining.request(50));
            SessionEvent.Began began = training.await(SessionEvent.Began.class);
            training.awaitHold();
            assertThat(store.folder(began.run()).model()).exists();
            training.session().stop();
            training.release();
            training.await(SessionEvent.Ended.class);
        }
    }

    @Test
    void dataThatNothingCanBeLearntFromLeavesNoRun() throws Exception {
        RunStore store = store();
        try (SmallTraining training = new SmallTraining(store)) {
            training.session()
                    .start(new TrainingRequest(
                            "all aside",
                            SmallTraining.NETWORK,
                            SmallTraining.plan(1)
                                    .change()
                                    .validationShare(0.9999)
                                    .build(),
                            List.of("synthetic"),
                            Optional.empty()));
            training.await(SessionEvent.Refused.class);
            assertThat(folder.resolve("runs")).doesNotExist();
        }
    }

    @Test
    void dataThatCannotBeReadIsRefusedAndLeavesNoRun() throws Exception {
        RunStore store = store();
        try (SmallTraining training = new SmallTraining(store, (job, events, control) -> {
            throw new IllegalArgumentException("3 digits are too few.");
        })) {
            training.session().start(SmallTraining.request(1));
            assertThat(training.await(SessionEvent.Refused.class).sentence()).isEqualTo("3 digits are too few.");
        }
        try (Stream<Path> left = Files.list(folder.resolve("runs"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aSecondTrainingMustWait() throws Exception {
        try (SmallTraining training = new SmallTraining(store())) {
            training.holdAfter(1);
            training.session().start(SmallTraining.request(2));
            training.awaitHold();
            assertThatThrownBy(() -> training.session().start(SmallTraining.request(1)))
                    .isInstanceOf(IllegalStateException.class);
            training.session().stop();
            training.release();
            training.await(SessionEvent.Ended.class);
            training.session().start(SmallTraining.request(1));
            assertThat(training.await(SessionEvent.Ended.class).run().state()).isEqualTo(RunState.FINISHED);
        }
    }

    @Test
    void theNetworkIsShownOnTheWayToWhomWatches() throws Exception {
        try (SmallTraining training = new SmallTraining(store())) {
            training.session().watch(true);
            training.session().start(SmallTraining.request(2));
            training.await(event -> event instanceof SessionEvent.Trained trained
                    && trained.event() instanceof TrainingEvent.SnapshotTaken);
        }
    }
}
