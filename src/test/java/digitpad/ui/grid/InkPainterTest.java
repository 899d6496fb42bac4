package digitpad.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.image.DigitImage;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class InkPainterTest {
    private static final int INK = 0x00ff00;
    private static final int SIZE = DigitImage.SIZE;

    private final InkPainter painter = new InkPainter();

    private static float[] even(int ink) {
        float[] values = new float[DigitImage.AREA];
        Arrays.fill(values, ink / 255f);
        return values;
    }

    @Test
    void atTheDigitsOwnSizeEveryPixelIsTheDigits() {
        Random random = new Random(1);
        float[] ink = new float[DigitImage.AREA];
        for (int i = 0; i < ink.length; i++) {
            ink[i] = random.nextInt(256) / 255f;
        }
        int side = 40;
        int margin = 5;
        int[] pixels = new int[side * side];
        painter.begin(pixels, side, side, INK);
        painter.paint(ink, margin, margin, SIZE);
        for (int row = 0; row < SIZE; row++) {
            for (int column = 0; column < SIZE; column++) {
                int pixel = pixels[(margin + row) * side + margin + column];
                assertThat(pixel >>> 24).isEqualTo(Math.round(ink[row * SIZE + column] * 255));
                // Premultiplied: no part of the colour is above the opacity.
                assertThat(pixel >> 8 & 0xff).isEqualTo(pixel >>> 24);
            }
        }
        assertThat(pixels[0]).isZero();
    }

    @Test
    void picturesOfSeveralSizesAreEachPaintedWhole() {
        float[] large = new float[112 * 112];
        Arrays.fill(large, 0.2f);
        int[] pixels = new int[84 * 42];
        painter.begin(pixels, 84, 42, INK);
        painter.paint(even(100), 0, 0, 42);
        painter.paint(large, 42, 0, 42);
        for (int y = 0; y < 42; y++) {
            for (int x = 0; x < 84; x++) {
                assertThat(pixels[y * 84 + x] >>> 24).isEqualTo(x < 42 ? 100 : 51);
            }
        }
    }

    @Test
    void whatReachesBeyondTheEdgesIsCutOff() {
        int[] pixels = new int[70 * 33];
        painter.begin(pixels, 70, 33, INK);
        painter.paint(even(1), -21, -21, 42);
        painter.paint(even(2), 60, 10, 42);
        assertThat(pixels[20 * 70 + 20] >>> 24).isEqualTo(1);
        assertThat(pixels[21 * 70 + 20]).isZero();
        assertThat(pixels[20 * 70 + 21]).isZero();
        assertThat(pixels[32 * 70 + 69] >>> 24).isEqualTo(2);
        assertThat(pixels[32 * 70 + 59]).isZero();
        assertThat(pixels[9 * 70 + 69]).isZero();
    }

    @Test
    void whatWasPaintedBeforeIsGone() {
        int[] pixels = {1, 2, 3, 4};
        painter.begin(pixels, 2, 2, INK);
        assertThat(pixels).containsOnly(0);
    }
}
