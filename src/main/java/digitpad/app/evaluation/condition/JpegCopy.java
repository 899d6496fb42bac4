package digitpad.app.evaluation.condition;

import digitpad.image.GrayImage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** What a picture is after it was kept as a JPEG file. */
final class JpegCopy {
    private JpegCopy() {}

    /** @param quality of the platform's encoder, 0…1 */
    static GrayImage of(GrayImage picture, float quality) {
        try {
            return decoded(encoded(picture, quality));
        } catch (IOException e) {
            // Nothing but memory is written to and read from.
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] encoded(GrayImage picture, float quality) throws IOException {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                image.getRaster().setSample(x, y, 0, Math.round(255 * picture.at(x, y)));
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(quality);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static GrayImage decoded(byte[] jpeg) throws IOException {
        BufferedImage image = ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg)));
        float[] pixels = new float[image.getWidth() * image.getHeight()];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = image.getRaster().getSample(i % image.getWidth(), i / image.getWidth(), 0) / 255f;
        }
        return new GrayImage(image.getWidth(), image.getHeight(), pixels);
    }
}
