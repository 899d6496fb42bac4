package digitpad.ui.chart;

import digitpad.ui.chart.axis.Range;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleUnaryOperator;
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
import org.openjdk.jmh.annotations.Warmup;

/** What is computed of a noisy curve before a line of it is drawn; it is to take as long for a million points as for few. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = {"-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ChartBenchmark {
    private static final int COLUMNS = 900;

    @Param({"10000", "100000", "1000000"})
    public int points;

    private Curve curve;
    private Range whole;
    private Range tenth;
    private SmoothedCurve growing;
    private int grown;

    @Setup
    public void train() {
        Random noise = new Random(1);
        curve = new Curve("loss", CurveStyle.line(0));
        for (int batch = 0; batch < points; batch++) {
            curve.append(batch, (0.02 + 2 * Math.exp(-batch / 800.0)) * Math.exp(0.5 * noise.nextGaussian()));
        }
        whole = new Range(0, points - 1);
        tenth = new Range(0.45 * points, 0.55 * points);
        growing = new SmoothedCurve("loss", CurveStyle.line(0), 0.98);
    }

    /** All of the curve in 900 columns. */
    @Benchmark
    public ColumnExtents columnsOfAll() {
        return ColumnExtents.of(curve, whole, COLUMNS, DoubleUnaryOperator.identity());
    }

    /** A tenth of the curve in 900 columns. */
    @Benchmark
    public ColumnExtents columnsOfATenth() {
        return ColumnExtents.of(curve, tenth, COLUMNS, DoubleUnaryOperator.identity());
    }

    /** The range of the y axis. */
    @Benchmark
    public Optional<Range> range() {
        return AutomaticRange.of(List.of(curve), whole, false);
    }

    /** One batch more, raw and smoothed. */
    @Benchmark
    public void append() {
        if (grown == points) {
            growing.clear();
            grown = 0;
        }
        growing.append(grown++, 1);
    }
}
