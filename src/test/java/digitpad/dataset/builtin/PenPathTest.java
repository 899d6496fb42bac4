package digitpad.dataset.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import digitpad.ink.Point;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PenPathTest {
    private static final List<Knot> CORNER =
            List.of(new Knot(0, 0, false), new Knot(50, 0, true), new Knot(50, 80, false));

    private static final List<Point> STRAIGHT =
            List.of(new Point(0, 0), new Point(10, 0), new Point(20, 0), new Point(30, 0));

    @Test
    void thePathLeadsThroughAllKnots() {
        assertThat(PenPath.through(CORNER, 0.5)).contains(new Point(0, 0), new Point(50, 0), new Point(50, 80));
    }

    @Test
    void aCornerIsSharpUnlessItIsRounded() {
        assertThat(PenPath.through(CORNER, 0)).allMatch(point -> point.x() <= 50 && point.y() >= 0);
        assertThat(PenPath.through(CORNER, 1)).anyMatch(point -> point.x() > 51);
    }

    @Test
    void aKnotThatIsNoCornerIsACurve() {
        List<Knot> curve = List.of(new Knot(0, 0, false), new Knot(50, 0, false), new Knot(50, 80, false));
        assertThat(PenPath.through(curve, 0)).isEqualTo(PenPath.through(CORNER, 1));
    }

    @Test
    void knotsAtOnePlaceAreNoTrouble() {
        List<Knot> still = List.of(new Knot(5, 5, false), new Knot(5, 5, false), new Knot(5, 5, true));
        assertThat(PenPath.through(still, 0.5)).containsOnly(new Point(5, 5));
        assertThat(PenPath.withEnd(PenPath.through(still, 0.5), 3)).containsOnly(new Point(5, 5));
    }

    @Test
    void anOverrunGoesOnInTheLastDirection() {
        assertThat(PenPath.withEnd(STRAIGHT, 4))
                .startsWith(STRAIGHT.toArray(Point[]::new))
                .endsWith(new Point(34, 0));
        assertThat(PenPath.withStart(STRAIGHT, 4)).startsWith(new Point(-4, 0)).endsWith(new Point(30, 0));
    }

    @Test
    void aPathThatStopsShortLosesThatLengthButNeverMoreThanAFifth() {
        assertThat(last(PenPath.withEnd(STRAIGHT, -3)).x()).isEqualTo(27, within(1e-9));
        assertThat(last(PenPath.withEnd(STRAIGHT, -300)).x()).isEqualTo(24, within(1e-9));
        assertThat(PenPath.withStart(STRAIGHT, -3).get(0).x()).isEqualTo(3, within(1e-9));
    }

    @Test
    void aStillHandLeavesThePathAndAShakyOneStaysNear() {
        assertThat(PenPath.shaken(STRAIGHT, 0, new SplittableRandom(1))).isEqualTo(STRAIGHT);
        List<Point> shaken = PenPath.shaken(STRAIGHT, 0.5, new SplittableRandom(1));
        for (int i = 0; i < STRAIGHT.size(); i++) {
            assertThat(shaken.get(i).distanceTo(STRAIGHT.get(i))).isBetween(1e-6, 4.0);
        }
    }

    private static Point last(List<Point> path) {
        return path.get(path.size() - 1);
    }
}
