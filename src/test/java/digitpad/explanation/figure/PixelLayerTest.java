package digitpad.explanation.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PixelLayerTest {
    private static int[] painted(Figure figure, double scale) {
        PixelLayer layer = new PixelLayer();
        layer.paint(figure, Palette.LIGHT, scale);
        assertThat(layer.pixels()).hasSize(layer.width() * layer.height());
        return layer.pixels();
    }

    private static Figure grid(double x, double side, Shade shade, float... values) {
        return new FigureBuilder()
                .numbers("", x, 0, side, side, values, 2, shade)
                .build(4, 4, "");
    }

    @Test
    void eachNumberIsABlockWithSharpEdges() {
        int[] pixels = painted(grid(0, 4, Shade.INK, 0, 1, 1, 0), 1);
        int paper = Palette.LIGHT.colour(Shade.INK, 0);
        int ink = Palette.LIGHT.colour(Shade.INK, 1);
        assertThat(Arrays.copyOfRange(pixels, 0, 4)).containsExactly(paper, paper, ink, ink);
        assertThat(Arrays.copyOfRange(pixels, 4, 8)).containsExactly(paper, paper, ink, ink);
        assertThat(Arrays.copyOfRange(pixels, 8, 12)).containsExactly(ink, ink, paper, paper);
    }

    @Test
    void aScreenOfTwiceAsManyPixelsHasBlocksOfTwiceAsMany() {
        int[] pixels = painted(grid(0, 4, Shade.INK, 0, 1, 1, 0), 2);
        assertThat(pixels).hasSize(64);
        assertThat(pixels[3]).isEqualTo(Palette.LIGHT.colour(Shade.INK, 0));
        assertThat(pixels[4]).isEqualTo(Palette.LIGHT.colour(Shade.INK, 1));
    }

    @Test
    void whatReachesBeyondTheFigureIsCutOff() {
        int[] pixels = painted(grid(2, 8, Shade.INK, 1, 1, 1, 1), 1);
        assertThat(pixels[0]).isEqualTo(Palette.LIGHT.colour(Tone.GROUND));
        assertThat(pixels[2]).isEqualTo(Palette.LIGHT.colour(Shade.INK, 1));
    }

    @Test
    void zeroHasTheGroundsColourAndAttributionLetsThePictureThrough() {
        assertThat(Palette.DARK.colour(Shade.activation(3), 0)).isEqualTo(Palette.DARK.colour(Tone.GROUND));
        Figure both = new FigureBuilder()
                .numbers("", 0, 0, 4, 4, new float[] {1, 1, 1, 1}, 2, Shade.INK)
                .numbers("", 0, 0, 4, 4, new float[] {0, 1, -1, 0}, 2, Shade.attribution(1))
                .build(4, 4, "");
        int[] pixels = painted(both, 1);
        int ink = Palette.LIGHT.colour(Shade.INK, 1);
        assertThat(pixels[0]).isEqualTo(ink);
        assertThat(pixels[2]).isNotEqualTo(ink);
        // Blue for, orange against: every line of a block alike.
        assertThat(pixels[2] & 0xff).isGreaterThan(pixels[2] >> 16 & 0xff);
        assertThat(pixels[8] >> 16 & 0xff).isGreaterThan(pixels[8] & 0xff);
        assertThat(pixels[12]).isEqualTo(pixels[8]);
    }

    @Test
    void whatIsNoNumberIsShownAsZeroAndWhatIsTooLargeAsTheStrongest() {
        Shade shade = Shade.weight(2);
        assertThat(Palette.LIGHT.colour(shade, Float.NaN)).isEqualTo(Palette.LIGHT.colour(shade, 0));
        assertThat(Palette.LIGHT.colour(shade, Float.POSITIVE_INFINITY)).isEqualTo(Palette.LIGHT.colour(shade, 2));
        assertThat(Palette.LIGHT.colour(shade, -9)).isEqualTo(Palette.LIGHT.colour(shade, -2));
    }
}
