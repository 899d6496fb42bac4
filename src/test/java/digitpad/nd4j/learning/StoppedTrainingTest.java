package digitpad.nd4j.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import digitpad.EndingThreads;
import digitpad.app.benchmark.ResidentMemory;
import digitpad.dataset.Augmentation;
import digitpad.dataset.DigitDataset;
import digitpad.dataset.LabeledDigit;
import digitpad.dataset.Split;
import digitpad.image.DigitImage;
import digitpad.model.network.Presets;
import digitpad.nd4j.RandomBatch;
import digitpad.training.EngineTrainer;
import digitpad.training.TrainingControl;
import digitpad.training.TrainingFailedException;
import digitpad.training.TrainingJob;
import digitpad.training.optimizer.OptimizerKind;
import digitpad.training.plan.LearningRateSchedule;
import digitpad.training.plan.TrainingPlan;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A training that is stopped in the middle of a batch leaves no thread and no native memory behind. */
class StoppedTrainingTest {
    /** Each training of the preset at this batch size holds some 160 MB outside of the heap. */
    private static final int BATCH = 128;

    private static final int STOPS = 12;
    private static final double LEAKED_BY_ONE_MEGABYTES = 100;

    private final EngineTrainer trainer = new EngineTrainer(Nd4jGradientEngine::new);

    @TempDir
    Path folder;

    private TrainingJob job() {
        List<LabeledDigit> digits = IntStream.range(0, 2 * BATCH)
                .mapToObj(i -> new LabeledDigit(RandomBatch.image(new Random(i)), i % 10))
                .toList();
        TrainingPlan plan = new TrainingPlan(
                OptimizerKind.ADAM,
                50,
                BATCH,
                1e-3,
                LearningRateSchedule.CONSTANT,
                0,
                0,
                0,
                Augmentation.LIGHT,
                0.1,
                0,
                1,
                2);
        Split data = Split.of(DigitDataset.of("noise", digits), 0.1, 1);
        return new TrainingJob(Presets.named(Presets.DIGITPAD), plan, data, folder.resolve("checkpoint"), false);
    }

    /** Stops while the workers compute the second batch. */
    private void stopInMidBatch() throws InterruptedException {
        TrainingJob job = job();
        CountDownLatch begun = new CountDownLatch(2);
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread training = new Thread(
                () -> thrown.set(catchThrowable(
                        () -> trainer.train(job, event -> begun.countDown(), TrainingControl.UNDISTURBED))),
                "training-to-stop");
        training.start();
        // The beginning, and the first batch.
        assertThat(begun.await(60, TimeUnit.SECONDS)).isTrue();
        training.interrupt();
        training.join();
        assertThat(thrown.get()).isInstanceOf(TrainingFailedException.class);
    }

    @Test
    void leavesNoThread() throws InterruptedException {
        stopInMidBatch();
        assertThat(EndingThreads.left("trainer-")).isEmpty();
    }

    @Test
    void leavesNoNativeMemory() throws InterruptedException {
        assumeTrue(Files.exists(Path.of("/proc/self/status")), "only Linux tells the resident memory");
        // The first ones load what stays: the library's own pools and the code.
        stopInMidBatch();
        stopInMidBatch();
        double before = nativeMegabytes();
        for (int i = 0; i < STOPS; i++) {
            stopInMidBatch();
        }
        double grown = nativeMegabytes() - before;
        assertThat(grown).isLessThan(STOPS * LEAKED_BY_ONE_MEGABYTES / 2);
    }

    /** Without the Java heap, which grows and shrinks as its collector likes. */
    private static double nativeMegabytes() {
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getCommitted();
        return ResidentMemory.measure().nowMegabytes() - heap / 1e6;
    }

    @Test
    void aWorkerThatFailsWakesTheOthers() throws InterruptedException {
        try (Nd4jGradientEngine engine = new Nd4jGradientEngine(Presets.named(Presets.DIGITPAD), 6, 3)) {
            float[] parameters = engine.initialParameters(1);
            float[] ink = new float[6 * DigitImage.AREA];
            float[] tooShort = new float[5 * DigitImage.AREA];
            float[] targets = new float[60];
            float[] gradient = new float[parameters.length];
            // The third worker finds no picture; the others wait for its part of the batch-norm sums.
            assertThatThrownBy(() -> engine.gradient(parameters, tooShort, targets, gradient))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("A training worker failed.")
                    .hasCauseInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> engine.gradient(parameters, ink, targets, gradient))
                    .as("sums that broke once")
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(EndingThreads.left("trainer-")).isEmpty();
    }
}
