package digitpad.image.page;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.image.GrayImage;
import digitpad.image.StrokeRasterizer;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PictureCutsTest {
    private static final int SIDE = 120;
    private static final Stroke SEVEN = stroke(new Point(10, 10), new Point(100, 10), new Point(80, 110));

    private static Stroke stroke(Point... points) {
        return new Stroke(List.of(points), 8);
    }

    private static Stroke ring(double x, double y, double radius) {
        return new Stroke(
                IntStream.rangeClosed(0, 32)
                        .mapToObj(i -> new Point(
                                x + radius * Math.cos(i * Math.PI / 16), y + radius * Math.sin(i * Math.PI / 16)))
                        .toList(),
                8);
    }

    private static GrayImage picture(Stroke... strokes) {
        float[] pixels = new float[SIDE * SIDE];
        StrokeRasterizer.Placement placement = new StrokeRasterizer.Placement(1, 0, 0, SIDE, SIDE);
        for (Stroke stroke : strokes) {
            StrokeRasterizer.draw(stroke.points(), stroke.width(), placement, pixels);
        }
        return new GrayImage(SIDE, SIDE, pixels);
    }

    /** How much of the ink lies left of a cut. */
    private static double left(PictureCuts.Cut cut, GrayImage ink) {
        double left = 0;
        double all = 0;
        for (int i = 0; i < ink.pixels().length; i++) {
            all += ink.pixels()[i];
            left += i % SIDE < cut.columns().get(i / SIDE) ? ink.pixels()[i] : 0;
        }
        return left / all;
    }

    /** No straight way from top to bottom parts the two: the bar of the 7 reaches as far to the left as the 0. */
    @Test
    void aSmallDigitBelowTheBarOfALargeOneIsCutOff() {
        Stroke zero = ring(64, 80, 14);
        List<PictureCuts.Cut> cuts = PictureCuts.of(picture(SEVEN, zero), false);
        assertThat(cuts).anySatisfy(cut -> {
            assertThat(left(cut, picture(zero))).isGreaterThan(0.85);
            assertThat(left(cut, picture(SEVEN))).isLessThan(0.1);
        });
    }

    @Test
    void cutsLieFromLeftToRightAndEachPartsOffInk() {
        GrayImage rings = picture(ring(25, 60, 18), ring(60, 60, 18), ring(95, 60, 18));
        List<PictureCuts.Cut> cuts = PictureCuts.of(rings, false);
        assertThat(cuts).hasSizeGreaterThanOrEqualTo(2);
        List<Double> shares = cuts.stream().map(cut -> left(cut, rings)).toList();
        assertThat(shares).isSorted().allSatisfy(share -> assertThat(share).isBetween(0.05, 0.95));
        assertThat(shares)
                .anySatisfy(share -> assertThat(share).isBetween(0.3, 0.37))
                .anySatisfy(share -> assertThat(share).isBetween(0.63, 0.7));
    }

    @Test
    void aBarIsNotCut() {
        assertThat(PictureCuts.of(new GrayImage(8, 60, filled(8 * 60)), false)).isEmpty();
    }

    private static float[] filled(int pixels) {
        float[] ink = new float[pixels];
        Arrays.fill(ink, 1);
        return ink;
    }
}
