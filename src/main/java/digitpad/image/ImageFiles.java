package digitpad.image;

import digitpad.files.BadFileException;
import digitpad.files.BoundedFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes image files (PNG, JPEG, GIF, BMP, TIFF, WebP) within bounds that are checked before any pixel is decoded. */
public final class ImageFiles {
    /** Bounds within which a file is read. */
    static final int MOST_BYTES = 64 << 20;

    static final int LONGEST_SIDE = 20_000;
    static final long MOST_PIXELS = 40_000_000;

    /** Pictures with longer sides are thinned out while they are decoded: a digit needs fewer pixels. */
    private static final int DECODED_SIDE = 4_000;

    private static final Set<String> EXTENSIONS = Set.of("png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "webp");

    private ImageFiles() {}

    /** Whether the file's name ends like that of an image: for what to take from a folder. */
    public static boolean isImage(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot >= 0 && EXTENSIONS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /**
     * The picture in {@code file} as grey values, upright as its EXIF data says.
     *
     * @return 0 black, 1 white; very large pictures come at a whole fraction of their size
     * @throws BadFileException whose sentence says why there is none: missing, a folder, forbidden, empty, above 64 MiB,
     *     20,000 pixels a side or 40 megapixels, not an image, cut short, or of a kind that cannot be decoded
     */
    public static GrayImage read(Path file) throws BadFileException {
        byte[] bytes = BoundedFile.read(file, MOST_BYTES);
        if (JpegEnd.isMissing(bytes)) {
            throw new BadFileException(file, "is cut short.");
        }
        BufferedImage image = decode(file, bytes);
        int width = image.getWidth();
        int height = image.getHeight();
        GrayImage gray = GrayImages.ofArgb(image.getRGB(0, 0, width, height, null, 0, width), width, height);
        return Orientation.of(bytes).upright(gray);
    }

    private static BufferedImage decode(Path file, byte[] bytes) throws BadFileException {
        // Memory, not ImageIO's cache file; the reader's own streams are never used.
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new BadFileException(
                        file, "is not an image that DigitPad can read (PNG, JPEG, GIF, BMP, TIFF, WebP).");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return decode(file, reader);
            } finally {
                reader.dispose();
            }
        } catch (BadFileException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Decoders meet broken files with exceptions of every kind.
            throw new BadFileException(file, "is a broken image or cut short.", e);
        }
    }

    private static BufferedImage decode(Path file, ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
            throw new BadFileException(
                    file,
                    "has " + width + " × " + height + " pixels; DigitPad reads up to 20,000 a side and 40 megapixels.");
        }
        ImageReadParam parameters = reader.getDefaultReadParam();
        int every = Math.max(1, (Math.max(width, height) + DECODED_SIDE - 1) / DECODED_SIDE);
        parameters.setSourceSubsampling(every, every, 0, 0);
        return decode(file, reader, parameters);
    }

    private static BufferedImage decode(Path file, ImageReader reader, ImageReadParam parameters) throws IOException {
        try {
            return reader.read(0, parameters);
        } catch (IIOException e) {
            if ("Unsupported Image Type".equals(e.getMessage())) {
                throw new BadFileException(
                        file, "keeps its colours in a way that DigitPad cannot read (CMYK?): save it as PNG.", e);
            }
            throw e;
        }
    }
}
