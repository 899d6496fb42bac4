package digitpad.image.decoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LargePhotosTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_BYTE_GRAY})
    void areMadeSmallerByTheMeansOfBlocks(int type) throws IOException {
        BufferedImage image = new BufferedImage(2_500, 1_001, type);
        // Every other column white: what takes every second pixel sees one colour alone.
        for (int x = 0; x < image.getWidth(); x += 2) {
            for (int y = 0; y < image.getHeight(); y++) {
                image.setRGB(x, y, Color.WHITE.getRGB());
            }
        }
        DecodedPicture decoded = ImageFiles.decoded(written(image));
        assertThat(decoded.reduction()).isEqualTo(2);
        assertThat(decoded.image().width()).isEqualTo(1_250);
        assertThat(decoded.image().height()).isEqualTo(501);
        assertThat(decoded.image().at(0, 0)).isEqualTo(0.5f, within(0.01f));
        assertThat(decoded.image().at(1_249, 500)).as("half a block").isEqualTo(0.5f, within(0.01f));
    }

    @Test
    void colourIsKept() throws IOException {
        BufferedImage image = new BufferedImage(2_400, 40, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, 2_400, 40);
        graphics.dispose();
        BufferedImage small = PixelBlocks.means(image, 2);
        assertThat(small.getRGB(1_199, 19)).isEqualTo(Color.RED.getRGB());
    }

    @Test
    void smallOnesAreNotTouched() throws IOException {
        DecodedPicture decoded =
                ImageFiles.decoded(written(new BufferedImage(2_399, 10, BufferedImage.TYPE_BYTE_GRAY)));
        assertThat(decoded.reduction()).isEqualTo(1);
        assertThat(decoded.image().width()).isEqualTo(2_399);
    }

    private Path written(BufferedImage image) throws IOException {
        Path file = folder.resolve("photo.png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }
}
