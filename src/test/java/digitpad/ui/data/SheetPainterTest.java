package digitpad.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.dataset.DigitDataset;
import digitpad.dataset.LabeledDigit;
import digitpad.image.DigitImage;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SheetPainterTest {
    private static final int INK = 0x00ff00;

    private final SheetPainter painter = new SheetPainter();

    private static ShownDigits shown(DigitDataset digits) {
        return ShownDigits.of(digits, Optional.empty());
    }

    @Test
    void atTheDigitsOwnSizeEveryPixelIsTheDigits() {
        Random random = new Random(1);
        float[] ink = new float[DigitImage.AREA];
        for (int i = 0; i < ink.length; i++) {
            ink[i] = random.nextInt(256) / 255f;
        }
        DigitDataset digits = DigitDataset.of("random", List.of(new LabeledDigit(new DigitImage(ink), 5)));
        int side = 40;
        int[] pixels = new int[side * side];
        double scale = DigitImage.SIZE / SheetLayout.PICTURE;
        painter.paint(shown(digits), new SheetLayout(1, 1, 0), pixels, side, side, scale, 0, INK);
        int margin = (int) Math.round((SheetLayout.PITCH - SheetLayout.PICTURE) / 2 * scale);
        for (int row = 0; row < DigitImage.SIZE; row++) {
            for (int column = 0; column < DigitImage.SIZE; column++) {
                int pixel = pixels[(margin + row) * side + margin + column];
                assertThat(pixel >>> 24).isEqualTo(Math.round(ink[row * DigitImage.SIZE + column] * 255));
                // Premultiplied: no part of the colour is above the opacity.
                assertThat(pixel >> 8 & 0xff).isEqualTo(pixel >>> 24);
            }
        }
        assertThat(pixels[0]).isZero();
    }

    @Test
    void theDigitsSeenAreThoseOfTheScrolledRows() {
        SheetLayout layout = new SheetLayout(200, 4, 0);
        int width = 200;
        int height = 100;
        int[] pixels = new int[width * height];
        painter.paint(
                shown(DigitsForTests.counting(200)), layout, pixels, width, height, 1, 10 * SheetLayout.PITCH, INK);
        for (int position = 40; position < 48; position++) {
            int x = (int) (layout.x(position) + SheetLayout.PITCH / 2);
            int y = (int) (layout.y(position) + SheetLayout.PITCH / 2 - 10 * SheetLayout.PITCH);
            assertThat(pixels[y * width + x] >>> 24).isEqualTo(position);
        }
    }

    @Test
    void whatReachesBeyondTheEdgesIsCutOff() {
        SheetLayout layout = SheetLayout.of(50, 120);
        int[] pixels = new int[70 * 33];
        painter.paint(shown(DigitsForTests.counting(50)), layout, pixels, 70, 33, 1, 25, INK);
        assertThat(pixels[5 * 70 + (int) (layout.left() + SheetLayout.PITCH / 2)] >>> 24)
                .isZero();
        assertThat(pixels[32 * 70 + (int) (layout.left() + SheetLayout.PITCH * 0.9)] >>> 24)
                .isEqualTo(2);
    }

    @Test
    void whatWasPaintedBeforeIsGone() {
        int[] pixels = {1, 2, 3, 4};
        painter.paint(ShownDigits.NONE, new SheetLayout(0, 1, 0), pixels, 2, 2, 1, 0, INK);
        assertThat(pixels).containsOnly(0);
    }
}
