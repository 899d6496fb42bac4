package digitpad.app.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digitpad.EndingThreads;
import digitpad.nd4j.learning.Nd4jGradientEngine;
import digitpad.training.EngineTrainer;
import digitpad.training.Trainer;
import digitpad.training.TrainingFailedException;
import digitpad.training.TrainingJob;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is measured of a training, and what a training in the background leaves behind. */
@Timeout(120)
class SyntheticTrainingTest {
    /** As many as are needed for a round that counts. */
    private static final int DIGITS = (RoundTimer.WARM_UP + 1) * RoundTimer.ROUND * SyntheticTraining.BATCH;

    private final Trainer trainer = new EngineTrainer(Nd4jGradientEngine::new);

    private static List<String> trainingThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("train"))
                .toList();
    }

    @Test
    void anEpochIsMeasuredAndItsFilesAreRemoved() throws Exception {
        Path folder;
        try (SyntheticTraining training = new SyntheticTraining(DIGITS)) {
            folder = training.job(2).checkpoint().getParent();
            MeasureTraining.Figures figures = new MeasureTraining(trainer, training, () -> false).epoch(2);
            assertThat(figures.imagesPerSecond()).isPositive();
            assertThat(figures.residentMegabytes()).isPositive();
            assertThat(figures.network().history().epochs()).hasSize(1);
            assertThat(figures.network().history().epochs().get(0).validationAccuracy())
                    .as("synthetic digits can be learnt")
                    .isGreaterThan(0.9);
        }
        assertThat(folder).doesNotExist();
    }

    @Test
    void aStoppedMeasurementIsNoMeasurement() throws IOException {
        try (SyntheticTraining training = new SyntheticTraining(SyntheticTraining.BATCH)) {
            MeasureTraining measure = new MeasureTraining(trainer, training, () -> true);
            assertThatThrownBy(() -> measure.rounds(1, 1)).isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void aTrainingInTheBackgroundRunsUntilItIsClosedAndLeavesNoThread() throws Exception {
        try (SyntheticTraining training = new SyntheticTraining(DIGITS)) {
            try (TrainingLoad load = TrainingLoad.start(trainer, training.job(2))) {
                load.check();
                assertThat(trainingThreads())
                        .contains("training", "trainer-batches", "trainer-worker-1", "trainer-worker-2");
            }
            assertThat(EndingThreads.left("train")).isEmpty();
        }
    }

    @Test
    void aTrainingInTheBackgroundThatFailsIsSaid() throws IOException {
        Trainer failing = (job, events, control) -> {
            throw new TrainingFailedException("The training diverged.");
        };
        try (SyntheticTraining training = new SyntheticTraining(SyntheticTraining.BATCH)) {
            TrainingJob job = training.job(1);
            assertThatThrownBy(() -> TrainingLoad.start(failing, job))
                    .isInstanceOf(IllegalStateException.class)
                    .hasRootCauseMessage("The training diverged.");
        }
        assertThat(trainingThreads()).isEmpty();
    }
}
