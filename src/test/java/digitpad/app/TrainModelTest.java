package digitpad.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import digitpad.app.runs.SmallTraining;
import digitpad.dataset.DigitDataset;
import digitpad.dl4j.Dl4jGradientEngine;
import digitpad.dl4j.Dl4jModelStore;
import digitpad.files.BadFileException;
import digitpad.recognition.Doubt;
import digitpad.recognition.Recognizer;
import digitpad.training.EngineTrainer;
import digitpad.training.Evaluation;
import digitpad.training.LoadedModel;
import digitpad.training.ModelCard;
import digitpad.training.Readings;
import digitpad.training.StoredNetwork;
import digitpad.training.TrainingControl;
import digitpad.training.TrainingPlan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainModelTest {
    private static final DigitDataset TEST = SyntheticDigits.of(300, 2);

    private final TrainModel model = new TrainModel(new EngineTrainer(Dl4jGradientEngine::new), "DigitPad test");

    @TempDir
    Path folder;

    private TrainModel.Order order(int epochs) {
        return order(epochs, 0.0005, Optional.empty(), false);
    }

    private TrainModel.Order order(int epochs, double learningRate, Optional<StoredNetwork> start, boolean resume) {
        TrainingPlan plan = SmallTraining.plan(epochs)
                .change()
                .validationShare(0.4)
                .learningRate(learningRate)
                .build();
        return new TrainModel.Order(
                SmallTraining.NETWORK,
                start,
                plan,
                SyntheticDigits.of(1_000, 1),
                Optional.empty(),
                Optional.of(TEST),
                folder.resolve("checkpoint"),
                resume,
                List.of(),
                List.of());
    }

    private static Readings read(LoadedModel loaded, DigitDataset digits) {
        try (Recognizer recognizer = loaded.recognizer()) {
            return Readings.of(recognizer, digits);
        }
    }

    private static void assertFigures(ModelCard card, String part, Readings readings) {
        assertThat(card.figures().get(part + "Samples")).isEqualTo(readings.size());
        assertThat(card.figures().get(part + "Accuracy"))
                .isEqualTo(readings.evaluation().accuracy());
        assertThat(card.figures().get(part + "Loss"))
                .isCloseTo(readings.evaluation().loss(), within(1e-4));
        assertThat(card.figures().get(part + "CalibrationError"))
                .isCloseTo(readings.calibration().expectedError(), within(1e-3));
        // A digit whose confidence is the bound itself may fall to either side by a rounding.
        assertThat(card.figures().get(part + "Unsure"))
                .isCloseTo(
                        (double) readings.unsure(new Doubt(card.unsureBelow())) / readings.size(),
                        within(1.0 / readings.size()));
    }

    @Test
    void theCardTellsTheTruthAboutTheNetworkThatIsSaved() throws Exception {
        Path file = folder.resolve("model");
        TrainModel.Order order = order(2);
        ModelCard card =
                model.run(order, file, event -> {}, TrainingControl.UNDISTURBED).orElseThrow();
        LoadedModel saved = new Dl4jModelStore().open(file);
        DigitDataset validation = TrainModel.split(order.data(), order.plan()).validation();
        assertThat(saved.card()).isEqualTo(card);
        assertFigures(card, "validation", read(saved, validation));
        assertFigures(card, "test", read(new Dl4jModelStore().open(file), TEST));
        assertThat(card.unsureBelow()).isPositive();
        assertThat(card.figures().get("temperature")).isNotEqualTo(1.0);
    }

    @Test
    void aStoppedTrainingsNetworkIsCalibratedTooAndNotTested() throws Exception {
        AtomicInteger batches = new AtomicInteger();
        ModelCard card = model.run(
                        order(3), folder.resolve("model"), event -> {}, () -> batches.incrementAndGet() <= 25)
                .orElseThrow();
        assertThat(card.unsureBelow()).isPositive();
        assertThat(card.figures()).containsKeys("temperature", "validationCalibrationError", "validationUnsure");
        assertThat(card.figures()).doesNotContainKey("testAccuracy");
    }

    @Test
    void theNetworkOfAnEpochOnTheWayNeverDoubts() throws Exception {
        TrainModel.Prepared prepared = model.prepare(order(1));
        TrainModel.Result result = prepared.run(event -> {}, TrainingControl.UNDISTURBED);
        ModelCard card = prepared.card(result.network().history().best().orElseThrow());
        assertThat(card.unsureBelow()).isZero();
        assertThat(card.figures())
                .containsOnlyKeys("epoch", "validationSamples", "validationAccuracy", "validationLoss");
    }

    /** With a learning rate that is next to nothing the network stays what it begins with. */
    @Test
    void aTrainingBeginsWithTheNetworkThatItIsGiven() throws Exception {
        Path first = folder.resolve("first");
        model.run(order(3), first, event -> {}, TrainingControl.UNDISTURBED);
        byte[] before = Files.readAllBytes(first);
        StoredNetwork start = new Dl4jModelStore().network(first);
        Path second = folder.resolve("second");
        model.run(order(1, 1e-9, Optional.of(start), false), second, event -> {}, TrainingControl.UNDISTURBED);
        Path random = folder.resolve("random");
        model.run(order(1, 1e-9, Optional.empty(), false), random, event -> {}, TrainingControl.UNDISTURBED);
        Evaluation firstReads = read(new Dl4jModelStore().open(first), TEST).evaluation();
        Evaluation secondReads = read(new Dl4jModelStore().open(second), TEST).evaluation();
        assertThat(secondReads.accuracy()).isCloseTo(firstReads.accuracy(), within(0.01));
        assertThat(firstReads.accuracy())
                .isGreaterThan(read(new Dl4jModelStore().open(random), TEST)
                                .evaluation()
                                .accuracy()
                        + 0.2);
        assertThat(Files.readAllBytes(first)).isEqualTo(before);
    }

    @Test
    void aCheckpointThatBeganWithAnotherNetworkIsNotGoneOnWith() throws Exception {
        Path first = folder.resolve("first");
        model.run(order(1), first, event -> {}, TrainingControl.UNDISTURBED);
        AtomicInteger batches = new AtomicInteger();
        model.run(order(3), folder.resolve("random"), event -> {}, () -> batches.incrementAndGet() <= 25);
        StoredNetwork start = new Dl4jModelStore().network(first);
        assertThatThrownBy(() -> model.run(
                        order(3, 0.0005, Optional.of(start), true),
                        folder.resolve("second"),
                        event -> {},
                        TrainingControl.UNDISTURBED))
                .isInstanceOf(BadFileException.class);
    }
}
