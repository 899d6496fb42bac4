package digitpad.image.decoding;

import digitpad.files.AtomicFile;
import digitpad.image.GrayImage;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes grey pictures as PNG. */
public final class PngFiles {
    private PngFiles() {}

    /**
     * Replaces {@code file} by a PNG of 256 greys.
     *
     * @param picture 0 black, 1 white
     * @throws IOException where the disk refuses; the former file is untouched then
     */
    public static void write(Path file, GrayImage picture) throws IOException {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_BYTE_GRAY);
        float[] pixels = picture.pixels();
        byte[] bytes = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            bytes[i] = (byte) Math.round(255 * Math.max(0, Math.min(1, pixels[i])));
        }
        image.getRaster().setDataElements(0, 0, picture.width(), picture.height(), bytes);
        AtomicFile.write(file, stream -> encode(image, stream));
    }

    private static void encode(BufferedImage image, OutputStream stream) throws IOException {
        // ImageIO's own stream would put a cache file into the temporary folder.
        try (MemoryCacheImageOutputStream memory = new MemoryCacheImageOutputStream(stream)) {
            ImageIO.write(image, "png", memory);
        }
    }
}
