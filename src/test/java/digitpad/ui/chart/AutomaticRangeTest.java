package digitpad.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import digitpad.ui.chart.axis.LinearAxis;
import digitpad.ui.chart.axis.LogarithmicAxis;
import digitpad.ui.chart.axis.Range;
import digitpad.ui.chart.axis.Unit;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AutomaticRangeTest {
    private static Curve curve(int size, IntToDoubleFunction values) {
        Curve curve = new Curve("curve", CurveStyle.line(0));
        for (int x = 0; x < size; x++) {
            curve.append(x, values.applyAsDouble(x));
        }
        return curve;
    }

    private static Optional<Range> linear(Curve... curves) {
        return AutomaticRange.of(List.of(curves), new Range(0, 100_000), false);
    }

    private static Optional<Range> logarithmic(Curve... curves) {
        return AutomaticRange.of(List.of(curves), new Range(0, 100_000), true);
    }

    @Test
    void reachesFromTheLeastToTheGreatestValue() {
        assertThat(linear(curve(500, x -> x % 10))).contains(new Range(0, 9));
    }

    @Test
    void aSpikeDoesNotCount() {
        assertThat(linear(curve(500, x -> x == 250 ? 1e6 : x % 10))).contains(new Range(0, 9));
    }

    @Test
    void aLossOfTheFirstBatchesCountsWhileThereAreFewOthers() {
        Curve loss = curve(50, x -> 2.3 * Math.exp(-x / 15.0));
        assertThat(linear(loss).orElseThrow().high()).isEqualTo(2.3);
    }

    @Test
    void aLossOfTheFirstBatchesDoesNotCountAfterMany() {
        Curve loss = curve(50_000, x -> x < 100 ? 2.3 : 0.05 + 0.01 * (x % 7));
        assertThat(linear(loss).orElseThrow().high()).isCloseTo(0.11, within(1e-12));
    }

    @Test
    void gapsDoNotCount() {
        assertThat(linear(curve(500, x -> x % 2 == 0 ? Double.NaN : 3 + x % 10)))
                .contains(new Range(4, 12));
        assertThat(linear(curve(5, x -> Double.NaN))).isEmpty();
    }

    @Test
    void noCurveIsLeftOutForLyingFarFromTheOthers() {
        assertThat(linear(curve(500, x -> x % 10), curve(3, x -> 1000 + x))).contains(new Range(0, 1002));
    }

    @Test
    void aStepOfALevelCurveIsNoSpike() {
        assertThat(linear(curve(1000, x -> x < 995 ? 0.001 : 0.0001))).contains(new Range(0.0001, 0.001));
    }

    @Test
    void aLevelCurveHasRoomAboutIt() {
        assertThat(linear(curve(10, x -> 5))).contains(new Range(4.5, 5.5));
        assertThat(linear(curve(10, x -> 0))).contains(new Range(0, 1));
    }

    @Test
    void zerosAndNegativesDoNotCountOnALogarithmicAxis() {
        Range range = logarithmic(curve(6, x -> new double[] {0.1, 0, -5, 10, 1, 0}[x]))
                .orElseThrow();
        assertThat(range.low()).isCloseTo(0.1, within(1e-12));
        assertThat(range.high()).isCloseTo(10, within(1e-9));
        assertThat(logarithmic(curve(5, x -> -x))).isEmpty();
    }

    @Test
    void betweenTwoPointsBothCount() {
        assertThat(AutomaticRange.of(List.of(curve(3, x -> x * 10)), new Range(1.2, 1.8), false))
                .contains(new Range(10, 20));
    }

    @Property
    void anAxisCanBeMadeForWhateverComes(@ForAll @Size(max = 30) List<Double> values) {
        Curve curve = curve(values.size(), values::get);
        linear(curve).ifPresent(range -> assertThat(
                        LinearAxis.around(range, 5, Unit.NUMBER).ticks())
                .hasSizeBetween(2, 10));
        logarithmic(curve).ifPresent(range -> assertThat(
                        LogarithmicAxis.around(range, 5, Unit.NUMBER).ticks())
                .hasSizeBetween(2, 3000));
    }
}
