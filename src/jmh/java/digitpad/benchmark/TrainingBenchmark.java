package digitpad.benchmark;

import digitpad.app.benchmark.SyntheticDigits;
import digitpad.app.benchmark.SyntheticTraining;
import digitpad.dataset.DigitDataset;
import digitpad.nd4j.learning.Nd4jGradientEngine;
import digitpad.image.DigitImage;
import digitpad.training.optimizer.AdamW;
import digitpad.training.GradientEngine;
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

/** A step of training two-block at batch 128: the gradient, and the optimiser's step. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = {"-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
public class TrainingBenchmark {
    private static final int BATCH = SyntheticTraining.BATCH;
    private static final double LEARNING_RATE = 1e-3;

    /** One worker, or as many as there are processors. */
    @Param({"one", "all"})
    public String workers;

    private final float[] ink = new float[BATCH * DigitImage.AREA];
    private final float[] targets = new float[BATCH * 10];
    private GradientEngine engine;
    private AdamW optimizer;
    private float[] parameters;
    private float[] gradient;

    @Setup
    public void prepare() {
        DigitDataset digits = SyntheticDigits.of(BATCH, 1);
        for (int i = 0; i < BATCH; i++) {
            digits.copyInk(i, ink, i * DigitImage.AREA);
            targets[i * 10 + digits.label(i)] = 1;
        }
        int count = workers.equals("one") ? 1 : Runtime.getRuntime().availableProcessors();
        engine = new Nd4jGradientEngine(SyntheticTraining.NETWORK, BATCH, count);
        optimizer = new AdamW(engine.blocks());
        parameters = engine.initialParameters(1);
        gradient = new float[parameters.length];
        engine.seed(1);
    }

    /** The gradient of a batch alone. */
    @Benchmark
    public GradientEngine.BatchResult gradient() throws InterruptedException {
        return engine.gradient(parameters, ink, targets, gradient);
    }

    /** A whole step. */
    @Benchmark
    public GradientEngine.BatchResult step() throws InterruptedException {
        GradientEngine.BatchResult result = engine.gradient(parameters, ink, targets, gradient);
        optimizer.step(parameters, gradient, LEARNING_RATE, 0);
        return result;
    }

    @TearDown
    public void close() {
        engine.close();
    }
}
