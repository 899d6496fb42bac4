package digitpad.image.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import digitpad.image.DigitImage;
import digitpad.image.GrayImage;
import digitpad.image.StrokeRasterizer;
import digitpad.image.preprocessing.Preprocessor;
import digitpad.ink.Drawing;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DigitFinderTest {
    private static final Stroke ONE = stroke(new Point(40, 100), new Point(40, 220));
    private static final Stroke SEVEN = stroke(new Point(100, 100), new Point(170, 100), new Point(120, 220));
    private static final Stroke BAR = stroke(new Point(120, 160), new Point(170, 160));
    private static final Stroke FOUR = stroke(new Point(260, 100), new Point(230, 180), new Point(310, 180));
    private static final Stroke DOWN = stroke(new Point(290, 140), new Point(290, 220));
    private static final Drawing NUMBER = new Drawing(List.of(FOUR, DOWN, SEVEN, BAR, ONE));

    @Test
    void digitsOfADrawingAreFoundFromLeftToRight() {
        List<FoundSymbol> found = DigitFinder.find(NUMBER).symbols();
        assertThat(found).hasSize(3).isSortedAccordingTo((one, other) -> Double.compare(one.x(), other.x()));
        assertThat(found.get(1).image())
                .isEqualTo(
                        Preprocessor.process(new Drawing(List.of(SEVEN, BAR))).result());
        assertThat(found.get(0).x()).isEqualTo(35);
        assertThat(found.get(0).height()).isEqualTo(130);
    }

    @Test
    void digitsOfAPictureAreFoundInItsPixels() {
        List<FoundSymbol> found = DigitFinder.find(
                        StrokeRasterizer.render(NUMBER, 800, 800).inverted())
                .symbols();
        assertThat(found).hasSize(3);
        assertThat(found.get(0).x()).isEqualTo(70, within(2.0));
        assertThat(found.get(0).height()).isEqualTo(260, within(4.0));
    }

    @Test
    void aRowThatSlantsIsFollowedAndLevelled() {
        double angle = Math.toRadians(30);
        Drawing slanted = new Drawing(
                NUMBER.strokes().stream().map(stroke -> turned(stroke, angle)).toList());
        List<FoundSymbol> found = DigitFinder.find(
                        StrokeRasterizer.render(slanted.moved(60, -40).scaled(0.9), 600, 600))
                .symbols();
        List<FoundSymbol> level =
                DigitFinder.find(StrokeRasterizer.render(NUMBER, 600, 600)).symbols();
        assertThat(found).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(difference(found.get(i), level.get(i))).isLessThan(0.03);
        }
    }

    private static List<Candidate> candidates(Drawing drawing) {
        return DigitFinder.find(StrokeRasterizer.render(drawing, 400, 400)).rows().get(0).stream()
                .flatMap(stretch -> stretch.candidates().stream())
                .toList();
    }

    /** Which of the two it is, its place does not tell. */
    @Test
    void whatHangsBelowTheLineIsACommaOrASmallOne() {
        Stroke tick = stroke(new Point(208, 195), new Point(204, 245));
        List<Candidate> found = candidates(new Drawing(List.of(SEVEN, tick, FOUR, DOWN)));
        List<Candidate> both = found.stream()
                .filter(candidate -> candidate.shape().beside().isPresent())
                .toList();
        assertThat(both)
                .extracting(candidate -> candidate.symbol().kind())
                .containsExactlyInAnyOrder(SymbolKind.COMMA, SymbolKind.DIGIT);
        assertThat(both).allSatisfy(candidate -> {
            Candidate.Beside beside = candidate.shape().beside().orElseThrow();
            assertThat(beside.size()).isBetween(0.4, 0.5);
            assertThat(beside.top()).isBetween(0.7, 0.8);
            assertThat(beside.bottom()).isBetween(1.1, 1.2);
        });
    }

    @Test
    void aSpotNearADigitIsAMarkOrTheLooseEndOfIt() {
        Stroke spot = stroke(new Point(188, 130), new Point(190, 132));
        List<Candidate> found = candidates(new Drawing(List.of(SEVEN, spot)));
        assertThat(found)
                .extracting(candidate -> candidate.symbol().kind())
                .contains(SymbolKind.UNKNOWN, SymbolKind.DIGIT);
        assertThat(found)
                .anySatisfy(candidate -> assertThat(candidate.shape().pieces()).isEqualTo(2));
        Stroke far = stroke(new Point(215, 130), new Point(217, 132));
        assertThat(candidates(new Drawing(List.of(SEVEN, far))))
                .allSatisfy(candidate -> assertThat(candidate.shape().pieces()).isEqualTo(1));
    }

    /** A decimal point under the bar of the 7 that follows stands within the box of that. */
    @Test
    void nothingIsJoinedWithAPoint() {
        Stroke point = stroke(new Point(99, 211), new Point(101, 213));
        List<Candidate> found = candidates(new Drawing(List.of(ONE, point, SEVEN)));
        assertThat(found)
                .filteredOn(candidate -> candidate.symbol().kind() == SymbolKind.POINT)
                .hasSize(1);
        assertThat(found)
                .allSatisfy(candidate -> assertThat(candidate.shape().pieces()).isEqualTo(1));
    }

    /** MNIST's pictures, of which thousands are read at once, hold a digit each; larger ones may hold two that touch. */
    @Test
    void picturesAsSmallAsMnistsAreNotCut() {
        Drawing touching = new Drawing(List.of(
                stroke(new Point(60, 100), new Point(180, 100), new Point(100, 300)),
                stroke(new Point(160, 180), new Point(300, 180), new Point(240, 320))));
        assertThat(DigitFinder.find(StrokeRasterizer.render(touching, 200, 200)).images())
                .hasSizeGreaterThan(1);
        assertThat(DigitFinder.find(StrokeRasterizer.render(touching, 28, 28)).images())
                .hasSize(1);
    }

    private static Stroke ring(double x) {
        return stroke(IntStream.rangeClosed(0, 32)
                .mapToObj(i -> new Point(x + 40 * Math.cos(i * Math.PI / 16), 160 + 60 * Math.sin(i * Math.PI / 16)))
                .toArray(Point[]::new));
    }

    private static List<Integer> strokesOfCandidates(Drawing drawing) {
        return DigitFinder.find(drawing).rows().get(0).stream()
                .flatMap(stretch -> stretch.candidates().stream())
                .map(candidate -> candidate.shape().pieces())
                .toList();
    }

    /** A slashed zero; a line that only runs into its edge may be a 1 before it. */
    @Test
    void aStrokeAcrossTheMiddleOfAnotherIsNoDigitOfItsOwn() {
        Stroke slash = stroke(new Point(205, 90), new Point(195, 230));
        assertThat(strokesOfCandidates(new Drawing(List.of(ring(200), slash)))).containsExactly(2);
        Stroke beside = stroke(new Point(166, 90), new Point(164, 230));
        assertThat(strokesOfCandidates(new Drawing(List.of(ring(200), beside)))).contains(1, 1, 2);
    }

    /** Only what fills a picture to all of its edges was stretched to it; a digit of a page may be as wide as it is high. */
    @Test
    void aDigitThatIsAsWideAsHighKeepsItsShapeOnAPage() {
        Stroke ring = new Stroke(
                IntStream.rangeClosed(0, 48)
                        .mapToObj(i ->
                                new Point(100 + 25 * Math.cos(i * Math.PI / 24), 100 + 25 * Math.sin(i * Math.PI / 24)))
                        .toList(),
                10);
        GrayImage page = StrokeRasterizer.render(new Drawing(List.of(ring)), 400, 400);
        FoundSymbol found = DigitFinder.find(page).symbols().get(0);
        assertThat(found.width()).isEqualTo(found.height());
        DigitImage alone = Preprocessor.process(page).result().orElseThrow();
        assertThat(found.image()).hasValueSatisfying(digit -> assertThat(digit.toArray())
                .usingComparatorWithPrecision(0.02f)
                .containsExactly(alone.toArray()));
    }

    @Test
    void anythingDrawnAsOneDigitIsOne() {
        assertThat(DigitFinder.find(new Drawing(List.of(SEVEN, BAR))).symbols()).hasSize(1);
        assertThat(DigitFinder.find(new Drawing(List.of(FOUR, DOWN))).symbols()).hasSize(1);
        assertThat(DigitFinder.find(Drawing.EMPTY).symbols()).isEmpty();
    }

    private static Stroke stroke(Point... points) {
        return new Stroke(List.of(points), 10);
    }

    private static Stroke turned(Stroke stroke, double angle) {
        double cosine = Math.cos(angle);
        double sine = Math.sin(angle);
        return new Stroke(
                stroke.points().stream()
                        .map(point -> new Point(
                                point.x() * cosine - point.y() * sine + 60, point.x() * sine + point.y() * cosine))
                        .toList(),
                stroke.width());
    }

    private static double difference(FoundSymbol one, FoundSymbol other) {
        float[] first = one.image().orElseThrow().toArray();
        float[] second = other.image().orElseThrow().toArray();
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            sum += Math.abs(first[i] - second[i]);
        }
        return sum / first.length;
    }
}
