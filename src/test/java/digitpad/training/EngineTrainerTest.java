package digitpad.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digitpad.dataset.Augmentation;
import digitpad.dataset.DigitDataset;
import digitpad.dataset.LabeledDigit;
import digitpad.dataset.Split;
import digitpad.dl4j.Dl4jGradientEngine;
import digitpad.files.BadFileException;
import digitpad.image.DigitImage;
import digitpad.recognition.Prediction;
import digitpad.recognition.Recognizer;
import digitpad.safetensors.SafetensorsFile;
import digitpad.training.network.Layer;
import digitpad.training.network.NetworkDescription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
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

    private final Trainer trainer = new EngineTrainer(Dl4jGradientEngine::new);

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
                epochs,
                32,
                learningRate,
                LearningRateSchedule.ONE_CYCLE,
                0.01,
                0.05,
                0.9,
                Augmentation.LIGHT,
                0.2,
                3,
                2);
    }

    private TrainingJob job(String name, int epochs, boolean resume) {
        return new TrainingJob(NETWORK, plan(epochs, 0.01), blocks(), folder.resolve(name), resume);
    }

    @Test
    void learns() throws Exception {
        List<TrainingEvent> events = new ArrayList<>();
        TrainedNetwork network = trainer.train(job("learn", 5, false), events::add, () -> false);
        assertThat(network.history().epochs()).hasSize(5);
        assertThat(network.history().best().orElseThrow().validationAccuracy()).isGreaterThan(0.95);
        assertThat(Evaluation.of(network.recognizer(), blocks().validation()).accuracy())
                .isEqualTo(network.history().best().orElseThrow().validationAccuracy());
        assertThat(events).hasSize(5 * (480 / 32) + 5);
    }

    @Test
    void aStoppedTrainingResumesToTheSameHistory() throws Exception {
        TrainingHistory straight = trainer.train(job("straight", 4, false), event -> {}, () -> false)
                .history();
        AtomicInteger batches = new AtomicInteger();
        TrainingHistory stopped = trainer.train(
                        job("stopped", 4, false), event -> {}, () -> batches.incrementAndGet() > 2 * 15 + 7)
                .history();
        assertThat(stopped.epochs()).hasSize(2);
        TrainingHistory resumed =
                trainer.train(job("stopped", 4, true), event -> {}, () -> false).history();
        assertThat(withoutTimes(resumed)).isEqualTo(withoutTimes(straight));
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
        trainer.train(job("kept", 1, false), event -> {}, () -> false);
        assertThatThrownBy(() -> trainer.train(job("kept", 2, true), event -> {}, () -> false))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining("belongs to another training");
    }

    @Test
    void aDamagedCheckpointIsRefused() throws IOException {
        new SafetensorsFile(Map.of("format", "digitpad-checkpoint-1"), Map.of()).write(folder.resolve("old"));
        assertThatThrownBy(() -> trainer.train(job("old", 1, true), event -> {}, () -> false))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining("comes from another version of DigitPad. Start without --resume");
        Files.write(folder.resolve("damaged"), new byte[] {1, 2, 3});
        assertThatThrownBy(() -> trainer.train(job("damaged", 1, true), event -> {}, () -> false))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining("is cut short");
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidAndTrainingGoesOn() throws Exception {
        Path file = Files.write(folder.resolve("file"), new byte[1]);
        List<TrainingEvent> events = new ArrayList<>();
        TrainingJob job = new TrainingJob(NETWORK, plan(2, 0.01), blocks(), file.resolve("checkpoint"), false);
        assertThat(trainer.train(job, events::add, () -> false).history().epochs())
                .hasSize(2);
        assertThat(events)
                .filteredOn(TrainingEvent.CheckpointFailed.class::isInstance)
                .hasSize(2);
    }

    /** Adam bounds its steps and the library its loss, so that a real overflow takes hours: this engine has one. */
    @Test
    void divergenceIsSaid() {
        Trainer overflowing = new EngineTrainer((network, batchSize, workers) -> new OverflowingEngine());
        List<TrainingEvent> events = new ArrayList<>();
        assertThatThrownBy(() -> overflowing.train(job("diverged", 4, false), events::add, () -> false))
                .isInstanceOf(TrainingFailedException.class)
                .hasMessage(
                        "The training diverged in epoch 2, batch 3: its numbers overflowed. Try a smaller learning rate.");
        assertThat(folder.resolve("diverged")).as("the last good checkpoint").exists();
    }

    private static final class OverflowingEngine implements GradientEngine {
        private int calls;

        @Override
        public float[] initialParameters(long seed) {
            return new float[1];
        }

        @Override
        public List<ParameterBlock> blocks() {
            return List.of(new ParameterBlock(0, 1, ParameterBlock.Kind.WEIGHT));
        }

        @Override
        public void seed(long seed) {}

        @Override
        public BatchResult gradient(float[] parameters, float[] ink, float[] targets, float[] gradient) {
            gradient[0] = ++calls == 15 + 3 ? Float.POSITIVE_INFINITY : 0.1f;
            return new BatchResult(1, 0);
        }

        @Override
        public Recognizer recognizer(float[] parameters) {
            return images ->
                    images.stream().map(image -> new Prediction(new double[10])).toList();
        }

        @Override
        public void save(float[] parameters, ModelCard card, Path file) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {}
    }
}
