package digitpad.app.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import digitpad.app.benchmark.SyntheticDigits;
import digitpad.dataset.DigitDataset;
import digitpad.files.BadFileException;
import digitpad.model.FakeNetwork;
import digitpad.model.LoadedModel;
import digitpad.model.ModelCard;
import digitpad.model.StoredNetwork;
import digitpad.nd4j.learning.Nd4jGradientEngine;
import digitpad.nd4j.reading.Nd4jModelStore;
import digitpad.recognition.Doubt;
import digitpad.recognition.OverflowException;
import digitpad.recognition.Recognizer;
import digitpad.training.EngineTrainer;
import digitpad.training.TrainedNetwork;
import digitpad.training.Trainer;
import digitpad.training.TrainingControl;
import digitpad.training.TrainingFailedException;
import digitpad.training.TrainingJob;
import digitpad.training.evaluation.Evaluation;
import digitpad.training.evaluation.Readings;
import digitpad.training.history.EpochRecord;
import digitpad.training.history.TrainingHistory;
import digitpad.training.plan.TrainingPlan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainModelTest {
    private static final DigitDataset TEST = SyntheticDigits.of(300, 2);

    private final TrainModel model = new TrainModel(new EngineTrainer(Nd4jGradientEngine::new), "DigitPad test");

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
        TrainingMaterial material = TrainingMaterial.of(SyntheticDigits.of(1_000, 1), Optional.empty(), plan);
        TrainingJob job = new TrainingJob(
                SmallTraining.NETWORK,
                start,
                plan,
                material.digits(),
                material.nonDigits(),
                folder.resolve("checkpoint"),
                resume,
                List.of());
        return new TrainModel.Order(job, Optional.of(TEST), List.of());
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
        LoadedModel saved = new Nd4jModelStore().open(file);
        DigitDataset validation = order.job().data().validation();
        assertThat(saved.card()).isEqualTo(card);
        assertFigures(card, "validation", read(saved, validation));
        assertFigures(card, "test", read(new Nd4jModelStore().open(file), TEST));
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
        TrainModel.Order order = order(1);
        TrainModel.Result result = model.run(order, event -> {}, TrainingControl.UNDISTURBED);
        ModelCard card = model.card(order, result.network().history().best().orElseThrow());
        assertThat(card.unsureBelow()).isZero();
        assertThat(card.figures())
                .containsOnlyKeys("epoch", "validationSamples", "validationAccuracy", "validationLoss");
    }

    /** The validation's digits may be read by a network whose numbers overflow on the test's. */
    @Test
    void aNetworkThatOverflowsWhenItIsMeasuredHasDiverged() {
        Trainer trainer = (job, events, control) -> new TrainedNetwork(
                TrainingHistory.EMPTY.with(new EpochRecord(1, 1, 0.5, 1, 0.5, 1)), new FakeNetwork(() -> images -> {
                    throw new OverflowException();
                }));
        TrainModel overflowing = new TrainModel(trainer, "DigitPad test");
        assertThatThrownBy(() ->
                        overflowing.run(order(1), folder.resolve("model"), event -> {}, TrainingControl.UNDISTURBED))
                .isInstanceOf(TrainingFailedException.class)
                .hasMessage("The training diverged at its end: its numbers overflowed. Try a smaller learning rate.");
        assertThat(folder.resolve("model")).doesNotExist();
    }

    /** With a learning rate that is next to nothing the network stays what it begins with. */
    @Test
    void aTrainingBeginsWithTheNetworkThatItIsGiven() throws Exception {
        Path first = folder.resolve("first");
        model.run(order(3), first, event -> {}, TrainingControl.UNDISTURBED);
        byte[] before = Files.readAllBytes(first);
        StoredNetwork start = new Nd4jModelStore().network(first);
        Path second = folder.resolve("second");
        model.run(order(1, 1e-9, Optional.of(start), false), second, event -> {}, TrainingControl.UNDISTURBED);
        Path random = folder.resolve("random");
        model.run(order(1, 1e-9, Optional.empty(), false), random, event -> {}, TrainingControl.UNDISTURBED);
        Evaluation firstReads = read(new Nd4jModelStore().open(first), TEST).evaluation();
        Evaluation secondReads = read(new Nd4jModelStore().open(second), TEST).evaluation();
        assertThat(secondReads.accuracy()).isCloseTo(firstReads.accuracy(), within(0.01));
        assertThat(firstReads.accuracy())
                .isGreaterThan(read(new Nd4jModelStore().open(random), TEST)
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
        StoredNetwork start = new Nd4jModelStore().network(first);
        assertThatThrownBy(() -> model.run(
                        order(3, 0.0005, Optional.of(start), true),
                        folder.resolve("second"),
                        event -> {},
                        TrainingControl.UNDISTURBED))
                .isInstanceOf(BadFileException.class);
    }
}
