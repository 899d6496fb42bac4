package digitpad.dataset.pen;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.ink.Drawing;
import digitpad.ink.InkBox;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PenAllographTest {
    private static final int TRIES = 2000;

    /** An oval 120 wide and 200 high that begins and ends at its top. */
    private static final Drawing ZERO = drawing(IntStream.rangeClosed(0, 40)
            .mapToObj(i -> new Point(100 - 60 * Math.sin(Math.PI * i / 20), 150 - 100 * Math.cos(Math.PI * i / 20)))
            .toList());

    private static final Drawing ONE = drawing(IntStream.rangeClosed(0, 20)
            .mapToObj(i -> new Point(100, 50 + 10 * i))
            .toList());

    private static final Drawing SEVEN = drawing(IntStream.rangeClosed(0, 30)
            .mapToObj(i -> i < 10 ? new Point(100 + 9 * i, 50) : new Point(190 - 3.0 * (i - 10), 50 + 10.0 * (i - 10)))
            .toList());

    private static Drawing drawing(List<Point> points) {
        return new Drawing(List.of(new Stroke(points, 12)));
    }

    private static List<Drawing> others(int digit, Drawing drawing) {
        return IntStream.range(0, TRIES)
                .mapToObj(seed -> PenAllograph.of(digit, drawing, new SplittableRandom(seed)))
                .filter(other -> !other.equals(drawing))
                .toList();
    }

    @Test
    void someClosedZerosAreSlashedThroughTheirMiddle() {
        List<Drawing> slashed = others(0, ZERO);
        assertThat(slashed.size()).isBetween(TRIES * 15 / 100, TRIES * 25 / 100);
        for (Drawing zero : slashed) {
            List<Point> points = zero.strokes().stream()
                    .flatMap(stroke -> stroke.points().stream())
                    .toList();
            assertThat(points.subList(0, 41)).isEqualTo(ZERO.strokes().get(0).points());
            InkBox slash = new Stroke(points.subList(41, points.size()), 12).bounds();
            assertThat(slash.longestSide()).isGreaterThan(60);
            assertThat(slash.centerX()).isBetween(40.0, 160.0);
            assertThat(zero.bounds().orElseThrow().height()).isLessThan(2 * 200);
        }
        assertThat(slashed.stream().filter(zero -> zero.strokes().size() == 1)).isNotEmpty();
    }

    @Test
    void flagsOfOnesAreShorterAndSteeperThanASevensRoof() {
        List<Drawing> flagged = others(1, ONE);
        assertThat(flagged.size()).isBetween(TRIES * 25 / 100, TRIES * 35 / 100);
        for (Drawing one : flagged) {
            Point tip = one.strokes().get(0).points().get(0);
            assertThat(tip.x()).isLessThan(100);
            assertThat(tip.y() - 50).isGreaterThan(0.5 * (100 - tip.x()));
            assertThat(100 - tip.x()).isLessThan(100);
        }
        assertThat(flagged.stream().filter(one -> one.strokes().size() == 2)).isNotEmpty();
    }

    @Test
    void aOneThatIsWrittenUpwardsGetsItsFlagAtTheTop() {
        List<Point> upwards = IntStream.rangeClosed(0, 20)
                .mapToObj(i -> new Point(100, 250 - 10 * i))
                .toList();
        for (Drawing one : others(1, drawing(upwards))) {
            assertThat(one.strokes().get(0).points().get(0).y()).isLessThan(200);
        }
    }

    @Test
    void barsCrossTheStemOfASeven() {
        List<Drawing> barred = others(7, SEVEN);
        assertThat(barred.size()).isBetween(TRIES * 15 / 100, TRIES * 25 / 100);
        for (Drawing seven : barred) {
            InkBox bar = seven.strokes().get(1).bounds();
            double stem = 190 - 0.3 * (bar.centerY() - 50);
            assertThat(bar.left()).isLessThan(stem);
            assertThat(bar.right()).isGreaterThan(stem);
            assertThat(bar.centerY()).isBetween(50 + 0.38 * 200, 50 + 0.7 * 200);
        }
    }

    @Test
    void whatIsNotPlainStaysAsItIs() {
        Drawing open = drawing(ZERO.strokes().get(0).points().subList(0, 30));
        assertThat(others(0, open)).isEmpty();
        assertThat(others(1, SEVEN)).isEmpty();
        assertThat(others(8, ZERO)).isEmpty();
        Drawing twoStrokes =
                new Drawing(List.of(ZERO.strokes().get(0), ONE.strokes().get(0)));
        assertThat(others(0, twoStrokes)).isEmpty();
        assertThat(others(1, drawing(List.of(new Point(5, 5))))).isEmpty();
        assertThat(others(7, drawing(List.of(new Point(5, 5))))).isEmpty();
    }
}
