package digitpad.dataset.nondigit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import digitpad.dataset.builtin.HandWriting;
import digitpad.dataset.builtin.ShapeNotation;
import digitpad.ink.Drawing;
import digitpad.ink.InkBox;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDigitTest {
    /** A digit by its knots, without any chance. */
    private static Drawing drawing(String shape) {
        return new Drawing(ShapeNotation.parse(shape).strokes().stream()
                .map(knots -> new Stroke(
                        knots.stream()
                                .map(knot -> new Point(knot.x(), knot.y()))
                                .toList(),
                        8))
                .toList());
    }

    private static Stream<Drawing> halves(int label, String shape) {
        return IntStream.range(0, 40)
                .mapToObj(i -> PartialDigit.of(label, drawing(shape), new SplittableRandom(i)))
                .flatMap(Optional::stream);
    }

    @Test
    void aOneIsNeverCut() {
        assertThat(halves(1, "20,0 20,100")).isEmpty();
        assertThat(halves(1, "0,26 12,12 24,0! 24,50 24,100")).isEmpty();
    }

    @Test
    void halfAZeroIsAnOpenArc() {
        List<Drawing> arcs = halves(0, "o:50,50,65,50").toList();
        assertThat(arcs).isNotEmpty().allSatisfy(arc -> {
            List<Point> points = arc.strokes().get(0).points();
            InkBox box = arc.bounds().orElseThrow();
            assertThat(points.get(0).distanceTo(points.get(points.size() - 1)))
                    .isGreaterThanOrEqualTo(0.7 * box.longestSide());
            assertThat(box.width()).isGreaterThanOrEqualTo(0.6 * box.height());
        });
    }

    @Test
    void aNarrowZeroWouldLeaveAOne() {
        assertThat(halves(0, "o:50,50,15,50")).isEmpty();
    }

    @Test
    void ofASevenTheBarAloneIsLeft() {
        assertThat(halves(7, "0,2 40,0 70,1! 45,50 30,100")).isNotEmpty().allSatisfy(bar -> {
            InkBox box = bar.bounds().orElseThrow();
            assertThat(box.height()).isLessThanOrEqualTo(0.35 * box.width());
        });
    }

    @Test
    void ofATwoTheFootAloneIsLeft() {
        assertThat(halves(2, "6,22 18,5 44,0 64,12 62,38 36,72 4,98! 36,97 90,96"))
                .isNotEmpty()
                .allSatisfy(
                        foot -> assertThat(foot.bounds().orElseThrow().top()).isGreaterThan(50));
    }

    @Test
    void ofAFourTheStemIsMissing() {
        assertThat(halves(4, "12,4 7,30 3,54! 34,54 70,50 / 58,0 52,48 46,100"))
                .isNotEmpty()
                .allSatisfy(angle -> assertThat(angle.strokes()).hasSize(1));
    }

    @Test
    void aFourOfOneStrokeHasNoStemToLeaveOut() {
        assertThat(halves(4, "60,0 0,60 70,60")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "5,'4,0 4,40 60,60 50,98 0,90 / 4,0 60,0'",
        "7,'0,2 70,1 30,100 / 20,50 60,50'",
        "8,'o:30,25,20,25 / o:30,75,25,25'"
    })
    void digitsOfSeveralStrokesAreNotCut(int label, String shape) {
        assertThat(halves(label, shape)).isEmpty();
    }

    @Test
    void anArcThatEndsAsASevenDoesIsRefused() {
        // The upper half of a 5 whose bar leads down on the right.
        assertThat(halves(5, "0,0 60,0 62,5 60,60 58,66 0,70 0,90 90,90")
                        .map(Drawing::bounds)
                        .flatMap(Optional::stream)
                        .filter(box -> box.bottom() > 20 && box.top() < 5))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 3, 4, 5, 6, 7, 8, 9})
    void everyOtherDigitIsCutNowAndThen(int label) {
        SplittableRandom random = new SplittableRandom(label);
        assertThat(IntStream.range(0, 300)
                        .mapToObj(i ->
                                PartialDigit.of(label, HandWriting.of(random).digit(label, random), random))
                        .filter(Optional::isPresent)
                        .count())
                .isPositive();
    }

    @Test
    void whatHasNoLengthIsNotCut() {
        Drawing dot = new Drawing(List.of(new Stroke(List.of(new Point(5, 5), new Point(5, 5)), 8)));
        assertThat(IntStream.range(0, 10).mapToObj(label -> PartialDigit.of(label, dot, new SplittableRandom(1))))
                .allMatch(Optional::isEmpty);
    }

    @Test
    void strokesAreCutByTheLengthOfTheirPath() {
        Stroke corner = new Stroke(List.of(new Point(0, 0), new Point(10, 0), new Point(10, 30)), 3);
        Stroke first = new StrokeCut(corner).first(0.5).orElseThrow();
        assertThat(first).isEqualTo(new Stroke(List.of(new Point(0, 0), new Point(10, 0), new Point(10, 10)), 3));
        Stroke last = new StrokeCut(corner).last(0.25).orElseThrow();
        assertThat(last).isEqualTo(new Stroke(List.of(new Point(10, 20), new Point(10, 30)), 3));
        assertThat(StrokeCut.length(corner)).isCloseTo(40, within(1e-9));
    }
}
