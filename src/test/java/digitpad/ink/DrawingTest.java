package digitpad.ink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawingTest {
    private static final Stroke LEVEL = new Stroke(List.of(new Point(0, 0), new Point(100, 0)), 10);
    private static final Stroke UPRIGHT = new Stroke(List.of(new Point(50, -50), new Point(50, 50)), 4);

    @Test
    void theEraserTakesTheTopmostStrokeWithinReach() {
        Drawing drawing = new Drawing(List.of(LEVEL, UPRIGHT));
        assertThat(drawing.strokeAt(new Point(50, 0), 0)).hasValue(1);
        assertThat(drawing.strokeAt(new Point(90, 5), 0)).hasValue(0);
        assertThat(drawing.strokeAt(new Point(90, 7), 0)).isEmpty();
        assertThat(drawing.strokeAt(new Point(90, 7), 3)).hasValue(0);
        assertThat(drawing.strokeAt(new Point(-5, 0), 0)).hasValue(0);
    }

    @Test
    void theCurveGoesThroughEveryPosition() {
        List<Point> positions = IntStream.range(0, 12)
                .mapToObj(i -> new Point(100 * Math.cos(i * 0.5), 100 * Math.sin(i * 0.5)))
                .toList();
        List<Point> curve = new Stroke(positions, 5).smoothed().points();
        assertThat(curve).containsAll(positions).hasSizeGreaterThan(positions.size());
        assertThat(curve).allSatisfy(point -> assertThat(point.distanceTo(new Point(0, 0)))
                .isEqualTo(100, within(2.0)));
    }

    @Test
    void aCornerStaysACorner() {
        Stroke corner = new Stroke(List.of(new Point(0, 0), new Point(100, 0), new Point(20, 120)), 5);
        assertThat(corner.smoothed().bounds()).isEqualTo(corner.bounds());
    }

    @Test
    void aDotStaysADot() {
        Stroke dot = new Stroke(List.of(new Point(3, 4)), 5);
        assertThat(dot.smoothed()).isEqualTo(dot);
        assertThat(dot.distanceTo(new Point(0, 0))).isEqualTo(5);
    }

    @Test
    void allInkComesInSight() {
        Drawing wide = new Drawing(List.of(new Stroke(List.of(new Point(-90, 200), new Point(450, 200)), 20)));
        assertThat(wide.inSight(1.5)).isSameAs(wide);
        assertThat(wide.inSight(1).outline()).hasValueSatisfying(box -> {
            assertThat(box.left()).isEqualTo(0, within(1e-9));
            assertThat(box.right()).isEqualTo(200 + 260 / 1.5, within(1e-9));
            assertThat(box.centerY()).isEqualTo(200, within(1e-9));
        });
        assertThat(Drawing.EMPTY.inSight(1)).isSameAs(Drawing.EMPTY);
    }

    @Test
    void inkOnThePadIsNotFitted() {
        Drawing drawing = new Drawing(List.of(LEVEL.moved(100, 100)));
        assertThat(drawing.fitted()).isSameAs(drawing);
        assertThat(Drawing.EMPTY.fitted()).isSameAs(Drawing.EMPTY);
    }
}
