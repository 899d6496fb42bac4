package digitpad.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digitpad.image.GrayImage;
import digitpad.ui.WindowTest;
import java.io.IOException;
import java.nio.ByteBuffer;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

@WindowTest
class PhotographsTest {
    /** Transparent. */
    private static WritableImage image(int width, int height) {
        return new WritableImage(new PixelBuffer<>(
                width, height, ByteBuffer.allocate(4 * width * height), PixelFormat.getByteBgraPreInstance()));
    }

    @Test
    void aPastedImageIsGrey() throws IOException {
        WritableImage image = new WritableImage(2, 1);
        image.getPixelWriter().setColor(0, 0, Color.BLACK);
        image.getPixelWriter().setColor(1, 0, Color.WHITE);
        GrayImage gray = Photographs.toGray(image);
        assertThat(gray.at(0, 0)).isZero();
        assertThat(gray.at(1, 0)).isEqualTo(1);
    }

    @Test
    void anImageOfMoreThanFortyMegapixelsIsRefused() {
        assertThatThrownBy(() -> Photographs.toGray(image(10_000, 4_001)))
                .isInstanceOf(IOException.class)
                .hasMessage("it has 10000 × 4001 pixels, and DigitPad reads up to 40 megapixels.");
    }
}
