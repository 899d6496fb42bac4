package digitpad.ui.chart.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AxisTest {
    private static List<String> labels(Axis axis) {
        return axis.ticks().stream()
                .filter(tick -> !tick.isMinor())
                .map(Tick::label)
                .toList();
    }

    @Test
    void stepsAreOneTwoOrFiveTimesAPowerOfTen() {
        assertThat(LinearAxis.niceStep(0.11)).isCloseTo(0.2, within(1e-12));
        assertThat(LinearAxis.niceStep(0.2)).isCloseTo(0.2, within(1e-12));
        assertThat(LinearAxis.niceStep(23)).isEqualTo(50);
        assertThat(LinearAxis.niceStep(60)).isEqualTo(100);
        assertThat(LinearAxis.niceStep(1000)).isEqualTo(1000);
    }

    @Test
    void anAxisAroundItsDataBeginsAndEndsAtATick() {
        LinearAxis axis = LinearAxis.around(new Range(0.03, 2.31), 5, Unit.NUMBER);
        assertThat(labels(axis)).containsExactly("0", "0.5", "1.0", "1.5", "2.0", "2.5");
        assertThat(axis.range()).isEqualTo(new Range(0, 2.5));
    }

    @Test
    void batchesAreWrittenInThousands() {
        assertThat(labels(LinearAxis.exact(new Range(0, 46_900), 5, 1, Unit.NUMBER)))
                .containsExactly("0", "10 k", "20 k", "30 k", "40 k");
    }

    @Test
    void wholeNumbersHaveNoTicksBetween() {
        assertThat(labels(LinearAxis.exact(new Range(1, 3), 10, 1, Unit.NUMBER)))
                .containsExactly("1", "2", "3");
    }

    @Test
    void sharesAreWrittenInPercent() {
        assertThat(labels(LinearAxis.around(new Range(0.971, 0.998), 3, Unit.PERCENT)))
                .containsExactly("97 %", "98 %", "99 %", "100 %");
    }

    @Test
    void anAxisFarFromZeroReachesOverItsDataInSpiteOfRounding() {
        Range data = new Range(6.871947733e8, 6.871947733e8 + 0.01);
        LinearAxis axis = LinearAxis.around(data, 1, Unit.NUMBER);
        assertThat(axis.range().low()).isLessThanOrEqualTo(data.low());
        assertThat(axis.range().high()).isGreaterThanOrEqualTo(data.high());
    }

    @Test
    void anAxisFarFromZeroHasATickAtEitherEnd() {
        LinearAxis axis = LinearAxis.around(new Range(524_290.19, 524_290.19 + 0.01), 1, Unit.NUMBER);
        assertThat(axis.ticks()).hasSize(2);
    }

    @Property(tries = 20_000)
    void everyLinearAxisReachesOverItsDataWithFewTicks(
            @ForAll @DoubleRange(min = -1e9, max = 1e9) double low,
            @ForAll @DoubleRange(min = 0.01, max = 1e12) double span,
            @ForAll @IntRange(min = 1, max = 20) int most) {
        Range data = new Range(low, low + span);
        LinearAxis axis = LinearAxis.around(data, most, Unit.NUMBER);
        assertThat(axis.range().low()).isLessThanOrEqualTo(data.low());
        assertThat(axis.range().high()).isGreaterThanOrEqualTo(data.high());
        assertThat(axis.ticks()).hasSizeBetween(2, most + 3);
    }

    @Test
    void decadesAreLabelledAndNineLinesLieInEach() {
        LogarithmicAxis axis = LogarithmicAxis.around(new Range(0.001, 1), 4, Unit.NUMBER);
        assertThat(labels(axis)).containsExactly("0.001", "0.01", "0.1", "1");
        assertThat(axis.ticks()).hasSize(28);
    }

    @Test
    void withinADecadeOneTwoAndFiveAreLabelled() {
        assertThat(labels(LogarithmicAxis.around(new Range(0.12, 0.9), 4, Unit.NUMBER)))
                .containsExactly("0.1", "0.2", "0.5", "1");
    }

    @Test
    void withinALittleALogarithmicAxisHasEvenSteps() {
        assertThat(labels(LogarithmicAxis.around(new Range(0.30, 0.38), 4, Unit.NUMBER)))
                .containsExactly("0.30", "0.32", "0.34", "0.36", "0.38");
    }

    @Test
    void amongManyDecadesSomeAreLabelled() {
        assertThat(labels(LogarithmicAxis.around(new Range(1e-8, 1), 3, Unit.NUMBER)))
                .containsExactly("1e−6", "0.001", "1");
    }

    @Test
    void aDecadeIsAsLongAsAnother() {
        LogarithmicAxis axis = new LogarithmicAxis(new Range(0.01, 100), 4, Unit.NUMBER);
        assertThat(axis.share(0.1)).isCloseTo(0.25, within(1e-12));
        assertThat(axis.share(10)).isCloseTo(0.75, within(1e-12));
    }

    @Test
    void zeroAndLessLieBelowEveryDecade() {
        LogarithmicAxis axis = new LogarithmicAxis(new Range(0.01, 100), 4, Unit.NUMBER);
        assertThat(axis.share(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(axis.share(-3)).isEqualTo(Double.NEGATIVE_INFINITY);
    }
}
