package digitpad.training;

import digitpad.training.plan.PresetPlans;

import digitpad.app.benchmark.SyntheticDigits;
import digitpad.dataset.Augmentation;
import digitpad.model.network.Presets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Preparing a batch of 128, shuffled and augmented. Nothing is learnt between two, so that what is measured is the thread
 * that prepares them; as long as it takes less than a step, training never waits for it.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = {"-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
public class BatchBenchmark {
    private static final int DIGITS = 12_800;

    /** What is done to the digits. */
    @Param({"none", "light", "full"})
    public String augmentation;

    private BatchSource source;
    private BatchSource.Epoch epoch;
    private int epochs;
    private int left;

    @Setup
    public void prepare() {
        source = new BatchSource(
                SyntheticDigits.of(DIGITS, 1),
                PresetPlans.of(Presets.DIGITPAD, 1)
                        .change()
                        .augmentation(Augmentation.named(augmentation))
                        .build(),
                List.of());
    }

    /** The next batch; every hundredth begins an epoch, whose order is shuffled first. */
    @Benchmark
    public float[] nextBatch() throws InterruptedException {
        if (left == 0) {
            epoch = source.epoch(++epochs);
            left = source.batches();
        }
        left--;
        return epoch.next().ink();
    }

    @TearDown
    public void close() {
        source.close();
    }
}
