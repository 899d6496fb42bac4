package digitpad.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.runs.RunState;
import digitpad.app.runs.RunStore;
import digitpad.app.runs.SmallTraining;
import digitpad.app.runs.TrainModel;
import digitpad.app.runs.TrainingRequest;
import digitpad.app.runs.TrainingSession;
import digitpad.nd4j.learning.Nd4jGradientEngine;
import digitpad.training.EngineTrainer;
import digitpad.training.TrainingControl;
import digitpad.ui.chart.ChartModel;
import digitpad.ui.chart.Curve;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real training, whose news are delivered on the test's thread as the window delivers them on the FX thread. */
@Timeout(120)
class TrainingModelTest {
    private static final int BATCHES = 22;

    @TempDir
    Path folder;

    private final BlockingQueue<Runnable> deliveries = new LinkedBlockingQueue<>();
    private TrainingModel model;

    @BeforeEach
    void open() {
        model = new TrainingModel(
                heard -> new TrainingSession(
                        new TrainModel(new EngineTrainer(Nd4jGradientEngine::new), "DigitPad test"),
                        (sources, cancelled) -> SmallTraining.data(),
                        new RunStore(folder),
                        deliveries::add,
                        Duration.ZERO,
                        heard),
                System::nanoTime);
    }

    @AfterEach
    void close() {
        model.close();
    }

    private void deliverUntil(BooleanSupplier wanted) throws InterruptedException {
        while (!wanted.getAsBoolean()) {
            Runnable delivery = deliveries.poll(60, TimeUnit.SECONDS);
            assertThat(delivery)
                    .as("the next news after %s", model.headlineProperty().get())
                    .isNotNull();
            delivery.run();
        }
    }

    private static Curve curve(ChartModel chart, String name) {
        return chart.curves().stream()
                .filter(curve -> curve.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void curvesGrowWithTheTrainingAndTheEndIsTold() throws InterruptedException {
        model.start(SmallTraining.request(2));
        assertThat(model.getPhase()).isEqualTo(Phase.PREPARING);
        deliverUntil(() -> model.getPhase() == Phase.TRAINING);
        deliverUntil(() -> model.getPhase() == Phase.IDLE);
        assertThat(model.runProperty().get().orElseThrow().state()).isEqualTo(RunState.FINISHED);
        assertThat(model.headlineProperty().get())
                .startsWith("Finished: ")
                .contains("of the validation digits", "of the test digits");
        assertThat(model.progressProperty().get()).isEqualTo(1);
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(model.networkProperty().get()).isPresent();
        assertThat(curve(model.charts().loss(), "training").getSize()).isEqualTo(2 * BATCHES);
        Curve validation = curve(model.charts().accuracy(), "validation");
        assertThat(validation.getSize()).isEqualTo(2);
        assertThat(validation.x(1)).isEqualTo(2.0 * BATCHES);
        assertThat(model.charts().updates().curves())
                .extracting(Curve::name)
                .containsExactly("1 convolution", "5 dense");
    }

    @Test
    void aTrainingIsPausedChangedAndGoneOnWith() throws InterruptedException {
        model.start(SmallTraining.request(40));
        deliverUntil(() -> model.progressProperty().get() > 0);
        model.pause();
        deliverUntil(() -> model.getPhase() == Phase.PAUSED);
        assertThat(model.headlineProperty().get()).startsWith("Paused in epoch ");
        model.change(new TrainingControl.Rates(1e-5, 0));
        assertThat(model.ratesProperty().get()).contains(new TrainingControl.Rates(1e-5, 0));
        model.goOn();
        deliverUntil(() -> model.getPhase() == Phase.TRAINING);
        deliverUntil(() ->
                !model.runProperty().get().orElseThrow().history().changes().isEmpty());
        model.stop();
        assertThat(model.getPhase()).isEqualTo(Phase.STOPPING);
        deliverUntil(() -> model.getPhase() == Phase.IDLE);
        assertThat(model.runProperty().get().orElseThrow().state()).isEqualTo(RunState.STOPPED);
    }

    @Test
    void aResumedRunShowsItsFormerCurveAtOnce() throws InterruptedException {
        model.start(SmallTraining.request(3));
        deliverUntil(() -> !model.runProperty()
                .get()
                .map(run -> run.history().epochs().isEmpty())
                .orElse(true));
        model.stop();
        deliverUntil(() -> model.getPhase() == Phase.IDLE);
        int epochs = model.runProperty().get().orElseThrow().history().epochs().size();
        model.start(TrainingRequest.resume(model.runProperty().get().orElseThrow()));
        deliverUntil(() -> model.getPhase() == Phase.TRAINING);
        assertThat(curve(model.charts().loss(), "training").getSize()).isGreaterThanOrEqualTo(epochs * BATCHES);
        deliverUntil(() -> model.getPhase() == Phase.IDLE);
        assertThat(curve(model.charts().loss(), "validation").getSize()).isEqualTo(3);
    }

    @Test
    void whatCannotBeTrainedIsSaid() throws InterruptedException {
        model.start(new TrainingRequest(
                "too few",
                SmallTraining.NETWORK,
                SmallTraining.plan(1).change().validationShare(0.999).build(),
                SmallTraining.request(1).sources(),
                SmallTraining.request(1).resumed()));
        deliverUntil(() -> model.getPhase() == Phase.IDLE);
        assertThat(model.problemProperty().get()).isNotEmpty();
        assertThat(model.progressProperty().get()).isZero();
    }
}
