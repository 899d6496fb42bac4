package digitpad.image.preprocessing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withPrecision;
import static org.assertj.core.api.Assertions.within;

import digitpad.image.DigitImage;
import digitpad.image.GrayImage;
import digitpad.image.StrokeRasterizer;
import digitpad.ink.Drawing;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class PreprocessorTest {
    @Property(tries = 200)
    void placeAndSizeOfADrawingDoNotMatter(
            @ForAll @LongRange(min = 0, max = 1_000) long seed,
            @ForAll @DoubleRange(min = 0.2, max = 5) double scale,
            @ForAll @DoubleRange(min = -300, max = 300) double right,
            @ForAll @DoubleRange(min = -300, max = 300) double down) {
        Drawing drawing = scribble(new Random(seed));
        Drawing other = drawing.moved(right, down).scaled(scale);
        assertSame(Preprocessor.process(other), Preprocessor.process(drawing));
    }

    @Property(tries = 50)
    void thePenDoesNotMatter(
            @ForAll @LongRange(min = 0, max = 1_000) long seed, @ForAll @DoubleRange(min = 4, max = 60) double width) {
        Drawing drawing = scribble(new Random(seed));
        Drawing other = new Drawing(drawing.strokes().stream()
                .map(stroke -> stroke.withWidth(width))
                .toList());
        assertSame(Preprocessor.process(other), Preprocessor.process(drawing));
    }

    @Property(tries = 50)
    void inkIsTwentyPixelsLongAndItsMassCentred(@ForAll @LongRange(min = 0, max = 1_000) long seed) {
        DigitImage digit = digit(Preprocessor.process(scribble(new Random(seed))));
        assertThat(longestSide(digit)).isBetween(19, 22);
        assertThat(centerOfMass(digit, true)).isEqualTo(14, within(0.25));
        assertThat(centerOfMass(digit, false)).isEqualTo(14, within(0.25));
    }

    @Property(tries = 50)
    void theDigitAloneIsTheLastStage(@ForAll @LongRange(min = 0, max = 1_000) long seed) {
        Drawing drawing = scribble(new Random(seed));
        assertThat(Preprocessor.digit(drawing, Preprocessor.MEDIAN_STROKE_WIDTH))
                .isEqualTo(Preprocessor.process(drawing).result());
    }

    @Property(tries = 50)
    void aWiderLineLeavesMoreInkInTheSameBox(@ForAll @LongRange(min = 0, max = 1_000) long seed) {
        Drawing bar = Drawing.EMPTY.with(new Stroke(List.of(new Point(0, 0), new Point(seed / 4.0, 200)), 22));
        DigitImage thin = Preprocessor.digit(bar, 1.5).orElseThrow();
        DigitImage wide = Preprocessor.digit(bar, 3).orElseThrow();
        // Of a bar of 20 pixels with round ends.
        assertThat(ink(wide) / ink(thin)).isBetween(1.8, 2.0);
        assertThat(longestSide(wide)).isBetween(19, 22);
    }

    @Test
    void aStrokeWithoutWidthOrAsWideAsTheDigitIsRefused() {
        for (double width : new double[] {0, -1, 10.5, Double.NaN}) {
            assertThatThrownBy(() -> Preprocessor.digit(Drawing.EMPTY, width))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("pixels wide");
        }
        assertThat(Preprocessor.digit(Drawing.EMPTY, 2)).isEmpty();
    }

    @Test
    void aClickIsASmallRoundBlobInTheMiddle() {
        Drawing dot = Drawing.EMPTY.with(new Stroke(List.of(new Point(300, 20)), 22));
        DigitImage digit = digit(Preprocessor.process(dot));
        assertThat(longestSide(digit)).isBetween(2, 4);
        assertThat(centerOfMass(digit, true)).isEqualTo(14, within(0.01));
        assertThat(centerOfMass(digit, false)).isEqualTo(14, within(0.01));
    }

    @Test
    void nothingIsBlank() {
        assertThat(Preprocessor.process(Drawing.EMPTY)).isSameAs(PreprocessTrace.BLANK);
        assertThat(Preprocessor.process(paper(50, 30, 1))).isSameAs(PreprocessTrace.BLANK);
        assertThat(Preprocessor.process(paper(1, 1, 0.5f))).isSameAs(PreprocessTrace.BLANK);
        assertThat(Preprocessor.process(noise(new Random(1)))).isSameAs(PreprocessTrace.BLANK);
    }

    @Test
    void polarityDoesNotMatter() {
        GrayImage light = StrokeRasterizer.render(scribble(new Random(7)), 300, 200);
        assertSame(Preprocessor.process(light.inverted()), Preprocessor.process(light));
    }

    @Test
    void aPictureOfADrawingIsReadLikeTheDrawing() {
        Drawing seven = new Drawing(
                List.of(new Stroke(List.of(new Point(120, 100), new Point(280, 100), new Point(190, 320)), 26)));
        float[] drawn = digit(Preprocessor.process(seven)).toArray();
        float[] seen = digit(Preprocessor.process(StrokeRasterizer.render(seven, 400, 400)))
                .toArray();
        double difference = 0;
        for (int i = 0; i < drawn.length; i++) {
            difference += Math.abs(drawn[i] - seen[i]) / drawn.length;
        }
        assertThat(difference).isLessThan(0.02);
    }

    @Test
    void specksShadowsAndFaintLinesAreNotInk() {
        GrayImage digit = StrokeRasterizer.render(scribble(new Random(3)), 200, 200);
        float[] page = digit.toArray();
        for (int i = 0; i < page.length; i++) {
            int x = i % 200;
            int y = i / 200;
            boolean line = x % 40 == 5 || y % 40 == 5;
            boolean speck = x >= 190 && x < 193 && y >= 10 && y < 12;
            float ink = Math.max(page[i], speck ? 1 : line ? 0.15f : 0);
            page[i] = (1 - 0.9f * ink) * (0.5f + 0.4f * x / 200);
        }
        float[] expected = digit(Preprocessor.process(digit)).toArray();
        float[] found =
                digit(Preprocessor.process(new GrayImage(200, 200, page))).toArray();
        double difference = 0;
        for (int i = 0; i < found.length; i++) {
            difference += Math.abs(expected[i] - found[i]) / found.length;
        }
        assertThat(difference).isLessThan(0.03);
    }

    /** A curve with turns and corners, now and then with a second stroke. */
    private static Drawing scribble(Random random) {
        List<Stroke> strokes = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            List<Point> points = new ArrayList<>();
            double x = 100 + random.nextInt(150);
            double y = 80 + random.nextInt(100);
            double direction = random.nextDouble() * 6;
            for (int step = 0; step < 40; step++) {
                points.add(new Point(x, y));
                direction += random.nextGaussian() * 0.3;
                x += 7 * Math.cos(direction);
                y += 7 * Math.sin(direction);
            }
            strokes.add(new Stroke(points, 22));
        }
        return new Drawing(strokes);
    }

    private static GrayImage paper(int width, int height, float grey) {
        float[] pixels = new float[width * height];
        Arrays.fill(pixels, grey);
        return new GrayImage(width, height, pixels);
    }

    private static GrayImage noise(Random random) {
        float[] pixels = new float[120 * 90];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = 0.7f + 0.02f * (float) random.nextGaussian();
        }
        return new GrayImage(120, 90, pixels);
    }

    private static DigitImage digit(PreprocessTrace trace) {
        return trace.result().orElseThrow();
    }

    private static void assertSame(PreprocessTrace actual, PreprocessTrace expected) {
        assertThat(digit(actual).toArray()).containsExactly(digit(expected).toArray(), withPrecision(0.005f));
    }

    private static double ink(DigitImage digit) {
        double sum = 0;
        for (float pixel : digit.toArray()) {
            sum += pixel;
        }
        return sum;
    }

    private static int longestSide(DigitImage digit) {
        int left = 28;
        int top = 28;
        int right = 0;
        int bottom = 0;
        for (int row = 0; row < 28; row++) {
            for (int column = 0; column < 28; column++) {
                if (digit.at(row, column) > 0.05) {
                    left = Math.min(left, column);
                    right = Math.max(right, column + 1);
                    top = Math.min(top, row);
                    bottom = Math.max(bottom, row + 1);
                }
            }
        }
        return Math.max(right - left, bottom - top);
    }

    private static double centerOfMass(DigitImage digit, boolean alongX) {
        double mass = 0;
        double moment = 0;
        for (int row = 0; row < 28; row++) {
            for (int column = 0; column < 28; column++) {
                mass += digit.at(row, column);
                moment += digit.at(row, column) * (alongX ? column : row);
            }
        }
        return moment / mass;
    }
}
