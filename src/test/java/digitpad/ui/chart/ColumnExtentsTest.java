package digitpad.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import digitpad.ui.chart.axis.Range;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ColumnExtentsTest {
    private static final int COLUMNS = 32;
    private static final CurveStyle STYLE = CurveStyle.line(0);

    /** How far to the next point in quarters of a column, and how high it lies; below 0 stands for a gap. */
    @Provide
    Arbitrary<List<int[]>> steps() {
        return Arbitraries.integers()
                .between(1, 12)
                .tuple2()
                .flatMap(step -> Arbitraries.integers().between(-5, 100).map(height ->
                        new int[] {step.get1() <= 8 ? 1 : step.get2() * 4, height}))
                .list()
                .ofMaxSize(800);
    }

    private static Curve curve(List<int[]> steps) {
        Curve curve = new Curve("random", STYLE);
        double x = -10;
        for (int[] step : steps) {
            x += step[0] / 4.0;
            curve.append(x, step[1] < 0 ? Double.NaN : step[1]);
        }
        return curve;
    }

    @Property(tries = 300)
    void eachColumnReachesAsFarAsThePointsAndLinesInIt(
            @ForAll("steps") List<int[]> steps, @ForAll @IntRange(max = 100) int start) {
        Curve curve = curve(steps);
        Range visible = new Range(start, start + COLUMNS);
        ColumnExtents extents = ColumnExtents.of(curve, visible, COLUMNS, DoubleUnaryOperator.identity());
        for (int column = 0; column < COLUMNS; column++) {
            double[] expected = reach(curve, start + column, column == COLUMNS - 1);
            if (expected[0] > expected[1]) {
                assertThat(extents.isEmpty(column)).as("column %d", column).isTrue();
            } else {
                assertThat(extents.low(column)).as("low of %d", column).isCloseTo(expected[0], within(1e-9));
                assertThat(extents.high(column)).as("high of %d", column).isCloseTo(expected[1], within(1e-9));
            }
        }
    }

    /** Of all points in a column of width 1 and all lines across it, one by one. */
    private static double[] reach(Curve curve, double left, boolean withRightEnd) {
        double[] reach = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (int index = 0; index < curve.getSize(); index++) {
            double x = curve.x(index);
            if (x >= left && (x < left + 1 || (withRightEnd && x == left + 1))) {
                add(reach, curve.y(index));
            }
            if (index > 0) {
                line(reach, curve, index, left);
                line(reach, curve, index, left + 1);
            }
        }
        return reach;
    }

    /** Where the line to a point crosses a border, which belongs to the columns on both sides. */
    private static void line(double[] reach, Curve curve, int index, double border) {
        double from = curve.x(index - 1);
        double to = curve.x(index);
        if (from < border && to >= border) {
            double share = (border - from) / (to - from);
            add(reach, curve.y(index - 1) + share * (curve.y(index) - curve.y(index - 1)));
        }
    }

    private static void add(double[] reach, double y) {
        if (!Double.isNaN(y)) {
            reach[0] = Math.min(reach[0], y);
            reach[1] = Math.max(reach[1], y);
        }
    }

    @Test
    void aGapAsWideAsAColumnLeavesItEmpty() {
        Curve curve = new Curve("with a gap", STYLE);
        for (int x = 0; x < 40; x++) {
            curve.append(x, x >= 16 && x < 24 ? Double.NaN : 1);
        }
        ColumnExtents extents = ColumnExtents.of(curve, new Range(0, 40), 10, DoubleUnaryOperator.identity());
        assertThat(extents.isEmpty(3)).isFalse();
        assertThat(extents.isEmpty(4)).isTrue();
        assertThat(extents.isEmpty(5)).isTrue();
        assertThat(extents.isEmpty(6)).isFalse();
    }

    @Test
    void aSpikeOfOnePointIsSeenAmongAHundredThousand() {
        Curve curve = new Curve("with a spike", STYLE);
        for (int x = 0; x < 100_000; x++) {
            curve.append(x, x == 56_789 ? 7 : 1);
        }
        ColumnExtents extents = ColumnExtents.of(curve, new Range(0, 100_000), 100, DoubleUnaryOperator.identity());
        assertThat(extents.high(56)).isEqualTo(7);
        assertThat(extents.high(55)).isEqualTo(1);
        assertThat(extents.meanSpan()).isCloseTo(0.06, within(1e-12));
    }
}
