package digitpad.image.decoding;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import digitpad.files.BadFileException;
import digitpad.image.GrayImage;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageFilesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp", "tif"})
    void everyFormatIsRead(String format) throws IOException {
        GrayImage image =
                ImageFiles.read(file("picture." + format, encoded(picture(BufferedImage.TYPE_INT_RGB), format)));
        assertThat(image.width()).isEqualTo(60);
        assertThat(image.at(5, 20)).isEqualTo(0, within(0.1f));
        assertThat(image.at(50, 20)).isEqualTo(1, within(0.1f));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp", "tif"})
    void aFileCutShortIsRefused(String format) throws IOException {
        byte[] whole = encoded(picture(BufferedImage.TYPE_INT_RGB), format);
        Path cut = file("cut." + format, Arrays.copyOf(whole, whole.length * 2 / 3));
        assertRefused(cut, "cut short");
    }

    @Test
    void anEnormousPictureIsRefusedByItsHeader() throws IOException {
        assertRefused(file("large.png", pngHeader(50_000, 50_000)), "50000 × 50000");
    }

    @Test
    void whatIsNoImageIsRefused() throws IOException {
        assertRefused(file("text.png", "hello".getBytes(US_ASCII)), "is not an image");
        assertRefused(file("empty.png", new byte[0]), "is empty");
        assertRefused(folder.resolve("missing.png"), "does not exist");
        assertRefused(folder, "is a folder");
    }

    @Test
    void darkInkOnTransparentGroundStaysVisible() throws IOException {
        assertInkVisible(Color.BLACK);
        assertInkVisible(Color.WHITE);
    }

    @Test
    void aPhotoTakenSidewaysIsTurned() throws IOException {
        byte[] jpeg = encoded(picture(BufferedImage.TYPE_INT_RGB), "jpg");
        GrayImage turned = ImageFiles.read(file("turned.jpg", withOrientation(jpeg, 6)));
        assertThat(turned.width()).isEqualTo(40);
        assertThat(turned.height()).isEqualTo(60);
        assertThat(turned.at(20, 5)).isEqualTo(0, within(0.1f));
        assertThat(turned.at(20, 50)).isEqualTo(1, within(0.1f));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        GrayImage image = new GrayImage(2, 1, new float[] {0, 1});
        Path file = folder.resolve("written.png");
        PngFiles.write(file, image);
        assertThat(ImageFiles.read(file)).isEqualTo(image);
    }

    @Test
    void imagesAreToldByTheirNames() {
        assertThat(ImageFiles.isImage(Path.of("a/B.JPEG"))).isTrue();
        assertThat(ImageFiles.isImage(Path.of("notes.txt"))).isFalse();
        assertThat(ImageFiles.isImage(Path.of("png"))).isFalse();
    }

    @Test
    void furtherPagesAreTold() throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tif").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (int page = 0; page < 3; page++) {
                writer.writeToSequence(new IIOImage(picture(BufferedImage.TYPE_INT_RGB), null, null), null);
            }
            writer.endWriteSequence();
        }
        Path several = file("pages.tif", bytes.toByteArray());
        assertThat(ImageFiles.read(several).width()).isEqualTo(60);
        assertThat(ImageFiles.remark(several)).contains(several + " has 3 pages; only the first was read.");
        Path single = file("page.tif", encoded(picture(BufferedImage.TYPE_INT_RGB), "tif"));
        assertThat(ImageFiles.remark(single)).isEmpty();
    }

    private void assertInkVisible(Color color) throws IOException {
        BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(30, 20, color.getRGB());
        GrayImage gray = ImageFiles.read(file("transparent.png", encoded(image, "png")));
        assertThat(Math.abs(gray.at(30, 20) - gray.at(0, 0))).isEqualTo(1, within(0.01f));
    }

    private static void assertRefused(Path file, String reason) {
        assertThatExceptionOfType(BadFileException.class)
                .isThrownBy(() -> ImageFiles.read(file))
                .withMessageStartingWith(file.toString())
                .withMessageContaining(reason)
                .withMessageEndingWith(".");
    }

    /** Black on the left, white on the right. */
    private static BufferedImage picture(int type) {
        BufferedImage image = new BufferedImage(60, 40, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(30, 0, 30, 40);
        graphics.dispose();
        return image;
    }

    private static byte[] encoded(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, bytes)).isTrue();
        return bytes.toByteArray();
    }

    private static byte[] pngHeader(int width, int height) {
        byte[] header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 0, 0, 0, 0})
                .array();
        CRC32 checksum = new CRC32();
        checksum.update(header);
        return ByteBuffer.allocate(8 + 4 + 17 + 4)
                .putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .put(header)
                .putInt((int) checksum.getValue())
                .array();
    }

    /** The JPEG with an EXIF segment behind its first marker that says how the camera was held. */
    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        byte[] exif = ByteBuffer.allocate(32)
                .put("Exif\0\0MM\0*".getBytes(US_ASCII))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
        return ByteBuffer.allocate(jpeg.length + 4 + exif.length)
                .put(jpeg, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (exif.length + 2))
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    /** Where one pixel stands for several, a JPEG file is decoded without colours and its means are made some. */
    @Test
    void aLargePhotoHasTheGreysOfTheSamePictureWithoutLoss() throws IOException {
        BufferedImage image = new BufferedImage(2_404, 1_203, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, (x / 200 * 0x110000) | (y / 100 * 0x1100) | ((x + y) / 300 * 0x11));
            }
        }
        Path jpeg = folder.resolve("large.jpg");
        Path png = folder.resolve("large.png");
        ImageIO.write(image, "jpeg", jpeg.toFile());
        BufferedImage opaque = new BufferedImage(2_404, 1_203, BufferedImage.TYPE_3BYTE_BGR);
        opaque.getGraphics().drawImage(image, 0, 0, null);
        ImageIO.write(opaque, "png", png.toFile());
        DecodedPicture photo = ImageFiles.decoded(jpeg);
        DecodedPicture lossless = ImageFiles.decoded(png);
        assertThat(photo.reduction()).isEqualTo(2).isEqualTo(lossless.reduction());
        assertThat(photo.image().width()).isEqualTo(lossless.image().width());
        assertThat(photo.image().height()).isEqualTo(lossless.image().height());
        double apart = 0;
        for (int i = 0; i < photo.image().pixels().length; i++) {
            apart += Math.abs(photo.image().pixels()[i] - lossless.image().pixels()[i]);
        }
        assertThat(apart / photo.image().pixels().length).isLessThan(0.02);
    }
}
