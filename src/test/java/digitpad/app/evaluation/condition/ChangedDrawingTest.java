package digitpad.app.evaluation.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import digitpad.dataset.builtin.HandWriting;
import digitpad.ink.Drawing;
import digitpad.ink.InkBox;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ChangedDrawingTest {
    private static final SplittableRandom RANDOM = new SplittableRandom(4);

    @Test
    void aMouseLeavesFewWholePixelsOfAnyPenOnThePad() {
        double thinnest = 60;
        double thickest = 5;
        for (int i = 0; i < 200; i++) {
            Drawing drawing =
                    HandWriting.of(RANDOM).digit(i % 10, RANDOM).scaled(3).moved(-500, 90);
            Drawing jagged = ChangedDrawing.jagged(drawing, RANDOM);
            InkBox box = jagged.bounds().orElseThrow();
            assertThat(box.longestSide()).isBetween(100.0, 330.0);
            assertThat(box.centerX()).isCloseTo(200, within(20.0));
            assertThat(jagged.strokes()).hasSameSizeAs(drawing.strokes()).allSatisfy(stroke -> {
                assertThat(stroke.points()).allMatch(point -> point.x() % 1 == 0 && point.y() % 1 == 0);
                assertThat(stroke.width()).isBetween(5.0, 60.0);
            });
            // A digit is about three times as long as high: 960 pixels of path at most, 12 apart at least.
            assertThat(jagged.pointCount()).isLessThan(110);
            thinnest = Math.min(thinnest, jagged.strokes().get(0).width());
            thickest = Math.max(thickest, jagged.strokes().get(0).width());
        }
        assertThat(thinnest).isLessThan(6);
        assertThat(thickest).isGreaterThan(50);
    }

    @Test
    void aDotStaysADot() {
        Drawing dot = new Drawing(List.of(new Stroke(List.of(new Point(3, 4)), 2)));
        assertThat(ChangedDrawing.jagged(dot, RANDOM).pointCount()).isEqualTo(1);
    }

    @Test
    void turningByTwentyDegreesIsClockwiseAboutTheMiddle() {
        Drawing bar = new Drawing(List.of(new Stroke(List.of(new Point(50, 0), new Point(50, 100)), 2)));
        List<Point> turned = ChangedDrawing.turned(bar, 20).strokes().get(0).points();
        assertThat(turned.get(0).x()).isCloseTo(50 + 50 * Math.sin(Math.toRadians(20)), within(1e-9));
        assertThat(turned.get(0).y()).isCloseTo(50 - 50 * Math.cos(Math.toRadians(20)), within(1e-9));
        assertThat(turned.get(1).x()).isCloseTo(50 - 50 * Math.sin(Math.toRadians(20)), within(1e-9));
    }
}
