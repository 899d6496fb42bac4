package digitpad.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digitpad.dataset.Augmentation;
import digitpad.dataset.DigitDataset;
import digitpad.dataset.LabeledDigit;
import digitpad.dataset.Split;
import digitpad.files.BadFileException;
import digitpad.image.DigitImage;
import digitpad.model.FakeNetwork;
import digitpad.model.NetworkSnapshot;
import digitpad.model.network.Layer;
import digitpad.model.network.NetworkDescription;
import digitpad.model.network.ParameterBlock;
import digitpad.nd4j.learning.Nd4jGradientEngine;
import digitpad.recognition.Prediction;
import digitpad.recognition.Recognizer;
import digitpad.safetensors.SafetensorsFile;
import digitpad.training.evaluation.Evaluation;
import digitpad.training.history.EpochRecord;
import digitpad.training.history.TrainingEvent;
import digitpad.training.history.TrainingHistory;
import digitpad.training.optimizer.OptimizerKind;
import digitpad.training.plan.LearningRateSchedule;
import digitpad.training.plan.PlanChange;
import digitpad.training.plan.TrainingPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineTrainerTest {
    private static final NetworkDescription NETWORK = new NetworkDescription(
            "small",
            List.of(
                    new Layer.Convolution(4, 3, 2, Layer.Padding.SAME),
                    new Layer.BatchNormalization(),
                    new Layer.Activation(Layer.Activation.Function.RELU),
                    new Layer.Pooling(Layer.Pooling.Reduction.MAX, 2),
                    new Layer.Dropout(0.2),
                    new Layer.Dense(10)));

    private final Trainer trainer = new EngineTrainer(Nd4jGradientEngine::new);

    @TempDir
    Path folder;

    /** Ten positions of a bright block with noise: anything that learns at all learns these. */
    private static Split blocks() {
        Random random = new Random(4);
        List<LabeledDigit> digits = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            int label = i % 10;
            float[] ink = new float[DigitImage.AREA];
            for (int pixel = 0; pixel < ink.length; pixel++) {
                boolean block = pixel / 28 / 7 == label / 4 && pixel % 28 / 7 == label % 4;
                ink[pixel] = 0.3f * random.nextFloat() + (block ? 0.6f : 0);
            }
            digits.add(new LabeledDigit(new DigitImage(ink), label));
        }
        return Split.of(DigitDataset.of("blocks", digits), 0.2, 1);
    }

    private static TrainingPlan plan(int epochs, double learningRate) {
        return new TrainingPlan(
                OptimizerKind.ADAM,
                epochs,
                32,
                learningRate,
                LearningRateSchedule.ONE_CYCLE,
                0.01,
                0.05,
                0.9,
                Augmentation.LIGHT,
                0.2,
                0,
                3,
                2);
    }

    private TrainingJob job(String name, int epochs, boolean resume) {
        return new TrainingJob(NETWORK, plan(epochs, 0.01), blocks(), folder.resolve(name), resume);
    }

    @Test
    void learns() throws Exception {
        List<TrainingEvent> events = new ArrayList<>();
        TrainedNetwork network = trainer.train(job("learn", 5, false), events::add, TrainingControl.UNDISTURBED);
        assertThat(network.history().epochs()).hasSize(5);
        assertThat(network.history().best().orElseThrow().validationAccuracy()).isGreaterThan(0.95);
        assertThat(Evaluation.of(network.best().recognizer(2), blocks().validation())
                        .accuracy())
                .isEqualTo(network.history().best().orElseThrow().validationAccuracy());
        assertThat(events.get(0)).isInstanceOf(TrainingEvent.Started.class);
        assertThat(events).filteredOn(TrainingEvent.BatchDone.class::isInstance).hasSize(5 * (480 / 32));
        assertThat(events).filteredOn(TrainingEvent.EpochDone.class::isInstance).hasSize(5);
        // One every 25 steps, from the first on.
        assertThat(events)
                .filteredOn(TrainingEvent.UpdatesMeasured.class::isInstance)
                .hasSize(3);
    }

    @Test
    void aStoppedTrainingResumesToTheSameHistory() throws Exception {
        TrainingHistory straight = trainer.train(job("straight", 4, false), event -> {}, TrainingControl.UNDISTURBED)
                .history();
        AtomicInteger batches = new AtomicInteger();
        TrainingHistory stopped = trainer.train(
                        job("stopped", 4, false), event -> {}, () -> batches.incrementAndGet() <= 2 * 15 + 7)
                .history();
        assertThat(stopped.epochs()).hasSize(2);
        TrainingHistory resumed = trainer.train(job("stopped", 4, true), event -> {}, TrainingControl.UNDISTURBED)
                .history();
        assertThat(withoutTimes(resumed)).isEqualTo(withoutTimes(straight));
    }

    @Test
    void aResumedTrainingTellsTheCurveUpToItsCheckpoint() throws Exception {
        List<TrainingEvent> straight = new ArrayList<>();
        trainer.train(job("straight", 3, false), straight::add, TrainingControl.UNDISTURBED);
        AtomicInteger batches = new AtomicInteger();
        trainer.train(job("stopped", 3, false), event -> {}, () -> batches.incrementAndGet() <= 2 * 15 + 7);
        List<TrainingEvent> resumed = new ArrayList<>();
        trainer.train(job("stopped", 3, true), resumed::add, TrainingControl.UNDISTURBED);
        TrainingEvent.Started started = (TrainingEvent.Started) resumed.get(0);
        assertThat(started.history().epochs()).hasSize(2);
        assertThat(started.curve().steps()).isEqualTo(30);
        assertThat(started.curve().measurements()).isEqualTo(2);
        for (TrainingEvent event : straight) {
            if (event instanceof TrainingEvent.BatchDone batch && batch.step() <= 30) {
                assertThat(started.curve().loss(batch.step())).isEqualTo((float) batch.loss());
                assertThat(started.curve().learningRate(batch.step())).isEqualTo((float) batch.learningRate());
            }
        }
        assertThat(resumed)
                .filteredOn(TrainingEvent.UpdatesMeasured.class::isInstance)
                .isEqualTo(straight.stream()
                        .filter(event -> event instanceof TrainingEvent.UpdatesMeasured update && update.step() > 30)
                        .toList());
    }

    /** A learning rate that is next to nothing from the second epoch on leaves the network where it was. */
    @Test
    void settingsChangedOnTheWayHoldFromTheNextBatchOnAndAreRemembered() throws Exception {
        AtomicInteger batches = new AtomicInteger();
        TrainingControl control = new TrainingControl() {
            @Override
            public boolean goOn() {
                return batches.incrementAndGet() <= 40;
            }

            @Override
            public Optional<Rates> change() {
                return batches.get() == 16 ? Optional.of(new Rates(1e-9, 0.25)) : Optional.empty();
            }
        };
        List<TrainingEvent> events = new ArrayList<>();
        trainer.train(job("changed", 4, false), events::add, control);
        PlanChange expected = new PlanChange(16, 1e-9, 0.25);
        assertThat(events).contains(new TrainingEvent.PlanChanged(expected));
        assertThat(events)
                .filteredOn(event -> event instanceof TrainingEvent.BatchDone batch && batch.step() >= 16)
                .allMatch(event -> ((TrainingEvent.BatchDone) event).learningRate() <= 1e-9)
                .hasSize(25);
        TrainedNetwork resumed = trainer.train(job("changed", 4, true), event -> {}, TrainingControl.UNDISTURBED);
        assertThat(resumed.history().changes()).containsExactly(expected);
    }

    @Test
    void aPauseIsNoPartOfAnEpochsTime() throws Exception {
        // The clock of the training moves while it is paused, and stands otherwise.
        AtomicLong nanos = new AtomicLong();
        AtomicInteger batches = new AtomicInteger();
        TrainingControl control = () -> {
            if (batches.incrementAndGet() == 8) {
                nanos.addAndGet(3_000_000_000L);
            }
            return true;
        };
        TrainingHistory history = new EngineTrainer(Nd4jGradientEngine::new, nanos::get)
                .train(job("paused", 1, false), event -> nanos.addAndGet(1_000), control)
                .history();
        assertThat(history.epochs().get(0).seconds()).isEqualTo(16_000 / 1e9);
    }

    @Test
    void theNetworkCanBeSeenOnTheWay() throws Exception {
        AtomicInteger batches = new AtomicInteger();
        TrainingControl control = new TrainingControl() {
            @Override
            public boolean goOn() {
                return batches.incrementAndGet() <= 10;
            }

            @Override
            public boolean wantsSnapshot() {
                return batches.get() == 10;
            }
        };
        List<TrainingEvent> events = new ArrayList<>();
        trainer.train(job("seen", 1, false), events::add, control);
        TrainingEvent.SnapshotTaken taken = (TrainingEvent.SnapshotTaken) events.stream()
                .filter(TrainingEvent.SnapshotTaken.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(taken.step()).isEqualTo(10);
        try (Recognizer recognizer = taken.network().recognizer(1)) {
            assertThat(recognizer.recognize(blocks().validation().image(0)).confidence())
                    .isBetween(0.1, 1.0);
        }
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

    @Test
    void aCheckpointOfAnotherJobIsRefused() throws Exception {
        trainer.train(job("kept", 1, false), event -> {}, TrainingControl.UNDISTURBED);
        assertThatThrownBy(() -> trainer.train(job("kept", 2, true), event -> {}, TrainingControl.UNDISTURBED))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining("belongs to another training");
    }

    @Test
    void aDamagedCheckpointIsRefused() throws IOException {
        new SafetensorsFile(Map.of("format", "digitpad-checkpoint-1"), Map.of()).write(folder.resolve("old"));
        assertThatThrownBy(() -> trainer.train(job("old", 1, true), event -> {}, TrainingControl.UNDISTURBED))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining("comes from another version of DigitPad. Start without --resume");
        Files.write(folder.resolve("damaged"), new byte[] {1, 2, 3});
        assertThatThrownBy(() -> trainer.train(job("damaged", 1, true), event -> {}, TrainingControl.UNDISTURBED))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining("is cut short");
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidAndTrainingGoesOn() throws Exception {
        Path file = Files.write(folder.resolve("file"), new byte[1]);
        List<TrainingEvent> events = new ArrayList<>();
        TrainingJob job = new TrainingJob(NETWORK, plan(2, 0.01), blocks(), file.resolve("checkpoint"), false);
        assertThat(trainer.train(job, events::add, TrainingControl.UNDISTURBED)
                        .history()
                        .epochs())
                .hasSize(2);
        assertThat(events)
                .filteredOn(TrainingEvent.CheckpointFailed.class::isInstance)
                .hasSize(2);
    }

    /** Adam bounds its steps and the library its loss, so that a real overflow takes hours: this engine has one. */
    @Test
    void divergenceIsSaid() {
        Trainer overflowing = new EngineTrainer((network, batchSize, workers) -> new OverflowingEngine(15 + 3, 0));
        List<TrainingEvent> events = new ArrayList<>();
        assertThatThrownBy(() -> overflowing.train(job("diverged", 4, false), events::add, TrainingControl.UNDISTURBED))
                .isInstanceOf(TrainingFailedException.class)
                .hasMessage(
                        "The training diverged in epoch 2, batch 3: its numbers overflowed. Try a smaller learning rate.");
        assertThat(folder.resolve("diverged")).as("the last good checkpoint").exists();
    }

    /** Weights that are numbers still may make none of a digit that is not among those that are learnt from. */
    @Test
    void divergenceThatTheValidationNoticesIsSaid() {
        Trainer overflowing = new EngineTrainer((network, batchSize, workers) -> new OverflowingEngine(0, Double.NaN));
        assertThatThrownBy(() -> overflowing.train(job("diverged", 4, false), event -> {}, TrainingControl.UNDISTURBED))
                .isInstanceOf(TrainingFailedException.class)
                .hasMessage("The training diverged in epoch 1, when it was validated: its numbers overflowed. "
                        + "Try a smaller learning rate.");
    }

    /** Rates far too high leave Adam's numbers finite, and the network wrong for good. */
    @Test
    void aNetworkThatIsFarWorseThanGuessingHasDiverged() {
        TrainingPlan plan = plan(3, 0.01)
                .change()
                .optimizer(OptimizerKind.SGD)
                .learningRate(100)
                .averaging(0)
                .build();
        TrainingJob job = new TrainingJob(NETWORK, plan, blocks(), folder.resolve("hopeless"), false);
        assertThatThrownBy(() -> trainer.train(job, event -> {}, TrainingControl.UNDISTURBED))
                .isInstanceOf(TrainingFailedException.class)
                .hasMessageContaining("The training diverged in epoch")
                .hasMessageContaining("Try a smaller learning rate.");
    }

    private static final class OverflowingEngine implements GradientEngine {
        private final int overflowingCall;
        private final double probability;
        private int calls;

        /**
         * @param overflowingCall whose gradient is infinite, counted from 1
         * @param probability of each digit, whatever is read
         */
        OverflowingEngine(int overflowingCall, double probability) {
            this.overflowingCall = overflowingCall;
            this.probability = probability;
        }

        @Override
        public float[] initialParameters(long seed) {
            return new float[1];
        }

        @Override
        public List<ParameterBlock> blocks() {
            return List.of(new ParameterBlock(0, 0, 1, ParameterBlock.Kind.WEIGHT));
        }

        @Override
        public void seed(long seed) {}

        @Override
        public BatchResult gradient(float[] parameters, float[] ink, float[] targets, float[] gradient) {
            gradient[0] = ++calls == overflowingCall ? Float.POSITIVE_INFINITY : 0.1f;
            return new BatchResult(1, 0);
        }

        @Override
        public Recognizer recognizer(float[] parameters) {
            double[] probabilities = new double[Prediction.DIGITS];
            Arrays.fill(probabilities, probability);
            return images ->
                    images.stream().map(image -> new Prediction(probabilities)).toList();
        }

        @Override
        public NetworkSnapshot snapshot(float[] parameters) {
            return new FakeNetwork();
        }

        @Override
        public void close() {}
    }
}
