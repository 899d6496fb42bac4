package digitpad.image.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import digitpad.image.DigitImage;
import digitpad.image.GrayImage;
import digitpad.image.StrokeRasterizer;
import digitpad.image.paper.InkComponents;
import digitpad.image.paper.InkFinder;
import digitpad.ink.Drawing;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is small beside a digit is told, on pictures and in drawings alike. The line is at 300, digits are 150 high. */
class SmallSymbolsTest {
    private static final double LINE = 300;
    private static final double HEIGHT = 150;
    private static final Stroke ONE = stroke(10, new Point(40, 155), new Point(40, 295));
    private static final Stroke SEVEN = stroke(10, new Point(240, 155), new Point(330, 155), new Point(270, 295));

    @ParameterizedTest
    @CsvSource({
        "0.125, 1",
        "0.125, 0.3",
        "0.17, 1",
        "0.17, 0.3",
        "0.25, 1",
        "0.25, 0.3",
        "0.5, 1",
        "0.5, 0.3",
        "1, 1",
    })
    void aDigitIsFoundHoweverSmallItIs(double size, double foot) {
        // The pen is as fine as a digit of this size needs.
        Stroke small = zero(130, LINE - HEIGHT + foot * HEIGHT, size * HEIGHT);
        for (List<Stroke> written : List.of(List.of(ONE, small, SEVEN), List.of(small, SEVEN), List.of(ONE, small))) {
            for (List<FoundSymbol> found : both(written)) {
                assertThat(found).hasSize(written.size());
                FoundSymbol zero = found.get(written.indexOf(small));
                assertThat(zero.image()).isPresent();
                assertThat(zero.height()).isEqualTo(size * HEIGHT, within(4.0));
            }
        }
    }

    @Test
    void aDigitAtAnEighthIsReadAsAloneOnAPage() {
        Stroke small = zero(130, LINE, HEIGHT / 8);
        DigitImage alone = DigitFinder.find(new Drawing(List.of(small)))
                .symbols()
                .get(0)
                .image()
                .orElseThrow();
        assertThat(DigitFinder.find(new Drawing(List.of(ONE, small, SEVEN)))
                        .symbols()
                        .get(1)
                        .image())
                .contains(alone);
    }

    @Test
    void aSpotAtTheFootIsAPoint() {
        Stroke point = dot(130, LINE - 8, 16);
        assertThat(kinds(ONE, point, SEVEN)).containsOnly(List.of("DIGIT", "POINT", "DIGIT"));
        assertThat(kinds(point, SEVEN)).containsOnly(List.of("POINT", "DIGIT"));
        assertThat(kinds(ONE, dot(70, LINE - 8, 12))).containsOnly(List.of("DIGIT", "POINT"));
    }

    @Test
    void aPointUnderTheBarOfADigitIsNoPartOfIt() {
        Stroke point = dot(310, LINE - 8, 16);
        for (List<FoundSymbol> found : both(List.of(SEVEN, point))) {
            assertThat(found).extracting(FoundSymbol::kind).containsExactly(SymbolKind.DIGIT, SymbolKind.POINT);
            assertThat(found.get(0).width()).isEqualTo(100, within(4.0));
        }
    }

    @Test
    void whatHangsBelowTheLineIsAComma() {
        Stroke comma = stroke(12, new Point(136, LINE - 12), new Point(134, LINE + 8), new Point(122, LINE + 34));
        assertThat(kinds(ONE, comma, SEVEN)).containsOnly(List.of("DIGIT", "COMMA", "DIGIT"));
    }

    @Test
    void aFlatLineAtHalfTheHeightIsADash() {
        Stroke dash = stroke(10, new Point(150, LINE - 70), new Point(210, LINE - 74));
        assertThat(kinds(dash, SEVEN)).containsOnly(List.of("DASH", "DIGIT"));
        assertThat(kinds(ONE, dash, SEVEN)).containsOnly(List.of("DIGIT", "DASH", "DIGIT"));
    }

    @Test
    void anUnderlineOrARaisedSpotIsToldAsUnknown() {
        Stroke under = stroke(6, new Point(110, LINE), new Point(150, LINE));
        Stroke raised = dot(130, LINE - 75, 14);
        assertThat(kinds(ONE, under, SEVEN)).containsOnly(List.of("DIGIT", "UNKNOWN", "DIGIT"));
        assertThat(kinds(ONE, raised, SEVEN)).containsOnly(List.of("DIGIT", "UNKNOWN", "DIGIT"));
    }

    @Test
    void theBarOfASevenAndTheFlagOfAFiveStayPartsOfTheirDigits() {
        Stroke bar = stroke(10, new Point(275, 230), new Point(325, 226));
        assertThat(kinds(SEVEN, bar)).containsOnly(List.of("DIGIT"));
        Stroke five = stroke(10, new Point(240, 165), new Point(240, 220), new Point(290, 240), new Point(240, 295));
        Stroke flag = stroke(10, new Point(246, 155), new Point(300, 155));
        assertThat(kinds(five, flag)).containsOnly(List.of("DIGIT"));
    }

    @Test
    void dustIsNoWriting() {
        GrayImage page = picture(List.of(ONE, SEVEN));
        float[] pixels = page.toArray();
        for (int speck = 0; speck < 40; speck++) {
            // One to three pixels, in the row as well as off it.
            int start = (7 + speck * 97 % 380) * 400 + 11 + speck * 61 % 380;
            Arrays.fill(pixels, start, start + 1 + speck % 3, 0);
        }
        assertThat(DigitFinder.find(new GrayImage(400, 400, pixels)).symbols()).hasSize(2);
        assertThat(DigitFinder.find(new Drawing(List.of(ONE, dot(120, LINE - 40, 4), SEVEN)))
                        .symbols())
                .hasSize(2);
    }

    @Test
    void wherePicturesAreReadAsOneDigitASmallOneIsNoSpeckEither() {
        Stroke broad = SEVEN.withWidth(40);
        GrayImage ink = InkFinder.find(picture(List.of(zero(130, LINE, 18), dot(200, 60, 4), broad)))
                .orElseThrow();
        assertThat(ink.at(130, (int) LINE - 2)).isGreaterThan(0.5f);
        assertThat(ink.at(200, 60)).isZero();
    }

    @Test
    void digitsInAFrameAreNoDust() {
        List<Stroke> strokes = new ArrayList<>();
        strokes.add(
                stroke(2, new Point(5, 5), new Point(395, 5), new Point(395, 395), new Point(5, 395), new Point(5, 5)));
        for (int i = 0; i < 5; i++) {
            strokes.add(zero(100 + 40 * i, 200, 18));
        }
        assertThat(DigitFinder.find(picture(strokes)).symbols())
                .filteredOn(symbol -> symbol.width() < 20)
                .hasSize(5)
                .allMatch(symbol -> symbol.kind() == SymbolKind.DIGIT);
    }

    @Test
    void morePiecesThanAPageOfDigitsHasAreToldAsOne() {
        List<Stroke> strokes = new ArrayList<>();
        for (int i = 0; i < DigitFinder.MOST_PIECES + 300; i++) {
            strokes.add(stroke(1, new Point(20 * i, 0), new Point(20 * i, 100)));
        }
        List<FoundSymbol> found = DigitFinder.find(new Drawing(strokes)).symbols();
        assertThat(found).hasSize(DigitFinder.MOST_PIECES + 1);
        assertThat(found.get(DigitFinder.MOST_PIECES).kind()).isEqualTo(SymbolKind.UNKNOWN);
        assertThat(found.get(DigitFinder.MOST_PIECES).width()).isEqualTo(299 * 20 + 1);
    }

    @Test
    void aThousandDigitsAreFoundInRowsAndEachNeedsItsOwnBoxAlone() {
        int width = 4_000;
        int height = 3_000;
        float[] pixels = new float[width * height];
        Arrays.fill(pixels, 1);
        GrayImage seven = picture(List.of(SEVEN.moved(-200, -100).scaled(0.2)));
        for (int i = 0; i < 1_000; i++) {
            for (int y = 0; y < 60; y++) {
                int start = (20 + i / 40 * 118 + y) * width + 10 + i % 40 * 99;
                System.arraycopy(seven.pixels(), y * 400, pixels, start, 60);
            }
        }
        GrayImage page = GrayImage.owning(width, height, pixels);
        List<FoundSymbol> found = DigitFinder.find(page).symbols();
        assertThat(found).hasSize(1_000).allMatch(symbol -> symbol.kind() == SymbolKind.DIGIT);
        assertThat(found.get(41).y()).isGreaterThan(found.get(39).y() + 90);
        InkComponents components = InkFinder.pieces(page).orElseThrow();
        PictureInk ink = new PictureInk(components, box -> false);
        long pictures = ink.pieces().stream()
                .map(ink::picture)
                .mapToLong(picture -> picture.pixels().length)
                .sum();
        assertThat(pictures).isLessThan(components.ink().pixels().length);
    }

    /** On a picture and in a drawing. */
    @ParameterizedTest
    @CsvSource({"200, 1, 280, 1", "200, 399, 280, 399", "1, 20, 1, 90", "399, 20, 399, 90"})
    void aSliverAlongThePicturesEdgeIsWhatLiesUnderThePaper(double x, double y, double toX, double toY) {
        Stroke sliver = stroke(6, new Point(x, y), new Point(toX, toY));
        assertThat(DigitFinder.find(picture(List.of(ONE, sliver, SEVEN))).symbols())
                .extracting(FoundSymbol::kind)
                .containsExactly(SymbolKind.DIGIT, SymbolKind.DIGIT);
        // Farther in it may be writing.
        Stroke within = stroke(6, new Point(200, 40), new Point(280, 40));
        assertThat(DigitFinder.find(picture(List.of(ONE, within, SEVEN))).symbols())
                .hasSize(3);
    }

    private static List<List<FoundSymbol>> both(List<Stroke> strokes) {
        return List.of(
                DigitFinder.find(picture(strokes)).symbols(),
                DigitFinder.find(new Drawing(strokes)).symbols());
    }

    private static List<List<String>> kinds(Stroke... strokes) {
        return both(List.of(strokes)).stream()
                .map(found -> found.stream()
                        .peek(symbol -> assertThat(symbol.image().isPresent())
                                .isEqualTo(symbol.kind().isReadable()))
                        .map(symbol -> symbol.kind().name())
                        .toList())
                .toList();
    }

    /** Dark on light. */
    private static GrayImage picture(List<Stroke> strokes) {
        return StrokeRasterizer.render(new Drawing(strokes), 400, 400).inverted();
    }

    private static Stroke dot(double x, double y, double width) {
        return stroke(width, new Point(x, y));
    }

    private static Stroke zero(double x, double foot, double height) {
        double pen = Math.min(10, height / 8);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= 24; i++) {
            double turn = 2 * Math.PI * i / 24;
            points.add(new Point(
                    x + 0.35 * (height - pen) * Math.sin(turn),
                    foot - height / 2 - 0.5 * (height - pen) * Math.cos(turn)));
        }
        return new Stroke(points, pen);
    }

    private static Stroke stroke(double width, Point... points) {
        return new Stroke(List.of(points), width);
    }
}
