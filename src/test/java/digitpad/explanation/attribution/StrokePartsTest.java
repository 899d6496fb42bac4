package digitpad.explanation.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import digitpad.ink.Drawing;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StrokePartsTest {
    private static List<Double> corners(Stroke stroke) {
        return StrokeCorners.of(new StrokePath(stroke), stroke.bounds().longestSide());
    }

    @Test
    void aSevenIsCutAtItsCorner() {
        assertThat(corners(Digits.SEVEN.drawing().strokes().get(0)))
                .hasSize(1)
                .first()
                .satisfies(way -> {
                    Point corner =
                            new StrokePath(Digits.SEVEN.drawing().strokes().get(0)).at(way);
                    assertThat(corner.distanceTo(new Point(290, 80))).isLessThan(8);
                });
    }

    @Test
    void aCircleHasNoCorner() {
        assertThat(corners(Digits.oval(200, 200, 80, 130))).isEmpty();
        assertThat(corners(Digits.oval(200, 200, 60, 60))).isEmpty();
        assertThat(corners(Digits.oval(200, 200, 50, 130))).isEmpty();
    }

    @Test
    void aTremblingLineHasNoCorner() {
        Random random = new Random(4);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= 60; i++) {
            points.add(new Point(100 + 3 * random.nextGaussian(), 60 + 5 * i + 2 * random.nextGaussian()));
        }
        assertThat(corners(new Stroke(points, 22))).isEmpty();
    }

    @Test
    void aHookWhereThePenLeavesIsNoPart() {
        assertThat(corners(Digits.stroke(200, 60, 200, 200, 200, 340, 180, 325)))
                .isEmpty();
    }

    @Test
    void aZigzagHasNoMoreThanThreeCornersAtALook() {
        Stroke zigzag = Digits.stroke(60, 60, 340, 100, 60, 160, 340, 220, 60, 280, 340, 340);
        assertThat(corners(zigzag)).hasSize(3).isSorted();
    }

    @Test
    void theSizeOfADrawingDoesNotMatter() {
        Stroke small = Digits.SEVEN.drawing().scaled(0.1).strokes().get(0);
        assertThat(corners(small)).hasSize(1);
    }

    @Test
    void aLineWithoutCornersIsCutInThirds() {
        List<StrokePart> parts = StrokeParts.of(Digits.ZERO.drawing());
        assertThat(parts).hasSize(3).allMatch(part -> part.kind() == StrokePart.Kind.THIRD);
        double length = new StrokePath(Digits.ZERO.drawing().strokes().get(0)).length();
        assertThat(parts).allSatisfy(part -> assertThat(new StrokePath(part.ink()).length())
                .isCloseTo(length / 3, within(0.02 * length)));
        assertThat(parts.get(0).rest().strokes()).hasSize(1);
        assertThat(parts.get(1).rest().strokes()).hasSize(2);
    }

    @Test
    void ofSeveralStrokesEachIsLeftOutAndWhatLiesBetweenCorners() {
        List<StrokePart> parts = StrokeParts.of(Digits.FOUR.drawing());
        assertThat(parts)
                .extracting(StrokePart::kind)
                .containsExactly(
                        StrokePart.Kind.WHOLE,
                        StrokePart.Kind.BETWEEN_CORNERS,
                        StrokePart.Kind.BETWEEN_CORNERS,
                        StrokePart.Kind.WHOLE);
        assertThat(parts).extracting(StrokePart::shape).containsExactly("stroke", "line", "bar", "line");
        assertThat(parts.get(0).rest()).isEqualTo(Digits.FOUR.drawing().without(0));
        assertThat(parts.get(2).rest().strokes()).hasSize(2);
    }

    @Test
    void aDotAndAShortLineHaveNoParts() {
        assertThat(StrokeParts.of(Digits.ink(Digits.stroke(200, 200)).drawing()))
                .isEmpty();
        assertThat(StrokeParts.of(Digits.ink(Digits.stroke(200, 200, 200, 230)).drawing()))
                .isEmpty();
        assertThat(StrokeParts.of(Drawing.EMPTY)).isEmpty();
    }

    @Test
    void ofManyStrokesTheLongestTwelveAreLeftOut() {
        List<Stroke> strokes = IntStream.range(0, 30)
                .mapToObj(i -> Digits.stroke(20 + 10 * i, 100, 20 + 10 * i, 110 + 5 * i))
                .toList();
        List<StrokePart> parts = StrokeParts.of(new Drawing(strokes));
        assertThat(parts).extracting(StrokePart::ink).containsExactlyElementsOf(strokes.subList(18, 30));
    }
}
