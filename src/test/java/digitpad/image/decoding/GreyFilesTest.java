package digitpad.image.decoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import digitpad.image.GrayImage;
import java.awt.Point;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A grey is the share of white that the file says, whatever its format and depth. */
class GreyFilesTest {
    private static final int SIDE = 16;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"png,0", "jpg,0.02", "tif,0", "bmp,0", "gif,0"})
    void eightBitsAreReadAsTheyStand(String format, double tolerance) throws IOException {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY);
        for (int column = 0; column < SIDE; column++) {
            for (int row = 0; row < SIDE; row++) {
                image.getRaster().setSample(column, row, 0, 17 * (column / 4 * 4));
            }
        }
        GrayImage read = read(image, format);
        for (int column = 0; column < SIDE; column++) {
            assertThat(read.at(column, 3)).isEqualTo(17 * (column / 4 * 4) / 255f, within((float) tolerance + 1e-6f));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "tif"})
    void sixteenBitsAreReadAsTheyStand(String format) throws IOException {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_USHORT_GRAY);
        for (int column = 0; column < SIDE; column++) {
            image.getRaster().setSample(column, 3, 0, 4001 * column);
        }
        GrayImage read = read(image, format);
        for (int column = 0; column < SIDE; column++) {
            assertThat(read.at(column, 3)).isEqualTo(4001 * column / 65535f, within(1e-6f));
        }
    }

    @ParameterizedTest
    @CsvSource({"1,png", "2,png", "4,png", "8,png", "1,tif", "4,tif", "8,tif", "1,bmp", "4,bmp", "8,bmp", "8,gif"})
    void palettesAreReadAsTheyStand(int bits, String format) throws IOException {
        int greys = 1 << bits;
        byte[] levels = new byte[greys];
        for (int grey = 0; grey < greys; grey++) {
            levels[grey] = (byte) (255 * grey / (greys - 1));
        }
        IndexColorModel palette = new IndexColorModel(bits, greys, levels, levels, levels);
        int type = bits == 8 ? BufferedImage.TYPE_BYTE_INDEXED : BufferedImage.TYPE_BYTE_BINARY;
        BufferedImage image = new BufferedImage(SIDE, SIDE, type, palette);
        for (int column = 0; column < SIDE; column++) {
            image.getRaster().setSample(column, 3, 0, column % greys);
        }
        GrayImage read = read(image, format);
        for (int column = 0; column < SIDE; column++) {
            int level = 255 * (column % greys) / (greys - 1);
            float expected = level / 255f;
            assertThat(read.at(column, 3)).isEqualTo(expected, within(1e-6f));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 16})
    void greysWithAlphaAreReadAsTheyStand(int bits) throws IOException {
        GrayImage read = read(withAlpha(bits, 1), "png");
        assertThat(read.at(5, 3)).isEqualTo(0.25f, within(0.004f));
        GrayImage half = read(withAlpha(bits, 0.5), "png");
        assertThat(half.at(5, 3)).isEqualTo(0.625f, within(0.005f));
    }

    @Test
    void webpIsReadAsItStands() throws IOException {
        // 16×16 of the grey 64, lossless, made by ImageMagick.
        byte[] webp = Base64.getDecoder().decode("UklGRh4AAABXRUJQVlA4TBEAAAAvD8ADAAdQoAIVqP+BiOh/AAA=");
        Path file = Files.write(folder.resolve("grey.webp"), webp);
        assertThat(ImageFiles.read(file).at(8, 8)).isEqualTo(64 / 255f, within(1e-6f));
    }

    @Test
    void exportingAndReopeningGivesTheSamePixels() throws IOException {
        float[] greys = new float[256];
        for (int i = 0; i < greys.length; i++) {
            greys[i] = i / 255f;
        }
        GrayImage picture = new GrayImage(SIDE, SIDE, greys);
        Path file = folder.resolve("exported.png");
        PngFiles.write(file, picture);
        assertThat(ImageFiles.read(file)).isEqualTo(picture);
    }

    private static BufferedImage withAlpha(int bits, double alpha) {
        int type = bits == 8 ? DataBuffer.TYPE_BYTE : DataBuffer.TYPE_USHORT;
        ComponentColorModel model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_GRAY), true, false, Transparency.TRANSLUCENT, type);
        WritableRaster raster = Raster.createInterleavedRaster(type, SIDE, SIDE, 2, new Point());
        int most = (1 << bits) - 1;
        for (int i = 0; i < SIDE * SIDE; i++) {
            raster.setSample(i % SIDE, i / SIDE, 0, most / 4);
            raster.setSample(i % SIDE, i / SIDE, 1, (int) Math.round(alpha * most));
        }
        return new BufferedImage(model, raster, false, null);
    }

    private GrayImage read(BufferedImage image, String format) throws IOException {
        Path file = folder.resolve("grey." + format);
        assertThat(ImageIO.write(image, format, file.toFile())).isTrue();
        return ImageFiles.read(file);
    }
}
