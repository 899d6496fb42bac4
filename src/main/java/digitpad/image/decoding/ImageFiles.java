package digitpad.image.decoding;

import digitpad.files.BadFileException;
import digitpad.files.BoundedFile;
import digitpad.files.FileKind;
import digitpad.files.FileUse;
import digitpad.image.GrayImage;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
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

    private static final Set<String> SEVERAL_PICTURES = Set.of("tif", "tiff", "gif");

    private ImageFiles() {}

    /** Whether the file's name ends like that of an image: for what to take from a folder. */
    public static boolean isImage(Path file) {
        return EXTENSIONS.contains(ending(file));
    }

    /** In small letters without the dot; "" where there is none. */
    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * The picture in {@code file} as grey values, upright as its EXIF data says.
     *
     * @return 0 black, 1 white; very large pictures come at a whole fraction of their size
     * @throws BadFileException whose sentence says why there is none: missing, a folder, forbidden, empty, above 64 MiB,
     *     20,000 pixels a side or 40 megapixels, not an image, cut short, or of a kind that cannot be decoded
     */
    public static GrayImage read(Path file) throws BadFileException {
        return decoded(file).image();
    }

    /** As {@link #read}, for whoever tells places in the file's own pixels. */
    public static DecodedPicture decoded(Path file) throws BadFileException {
        byte[] bytes = BoundedFile.read(file, MOST_BYTES);
        if (JpegEnd.isMissing(bytes)) {
            throw new BadFileException(file, "is cut short.");
        }
        Thinned thinned = decode(file, bytes);
        int side = PixelBlocks.side(thinned.image());
        BufferedImage image = side == 1 ? thinned.image() : PixelBlocks.means(thinned.image(), side);
        return new DecodedPicture(Orientation.of(bytes).upright(DecodedPixels.toGray(image)), thinned.every() * side);
    }

    /** A picture of whose pixels along each axis one stands for {@code every}. */
    private record Thinned(BufferedImage image, int every) {}

    /**
     * What is to be told of a file of which {@link #read} gave the first picture: that a TIFF has more pages, or a GIF more
     * pictures.
     *
     * @return a sentence; empty where there is no more, or the rest of the file is too broken to tell or the file gone by now
     */
    public static Optional<String> remark(Path file) {
        if (!SEVERAL_PICTURES.contains(ending(file))) {
            return Optional.empty();
        }
        int pictures;
        try {
            pictures = pictures(BoundedFile.read(file, MOST_BYTES));
        } catch (BadFileException e) {
            // It was read well a moment ago.
            return Optional.empty();
        }
        return pictures <= 1
                ? Optional.empty()
                : Optional.of(file + " has " + pictures + " pages; only the first was read.");
    }

    private static int pictures(byte[] bytes) {
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return 0;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, false, true);
                return reader.getNumImages(true);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // Decoders meet broken files with exceptions of every kind.
            return 0;
        }
    }

    private static Thinned decode(Path file, byte[] bytes) throws BadFileException {
        // Memory, not ImageIO's cache file; the reader's own streams are never used.
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new BadFileException(file, whatElse(file));
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                WebpFrame pixels = WebpFrame.largest(bytes);
                requireBounds(file, pixels.width(), pixels.height());
                return decode(file, reader, JpegColours.areYcc(bytes));
            } finally {
                reader.dispose();
            }
        } catch (BadFileException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Decoders meet broken files with exceptions of every kind.
            throw new BadFileException(file, "is damaged or cut short.", e);
        }
    }

    private static void requireBounds(Path file, int width, int height) throws BadFileException {
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
            throw new BadFileException(
                    file,
                    "has " + width + " × " + height + " pixels; DigitPad reads up to 20,000 a side and 40 megapixels.");
        }
    }

    private static String whatElse(Path file) {
        return FileKind.ofUnpacked(file)
                .filter(kind -> kind != FileKind.TEXT)
                .map(kind -> kind.reason(file, FileUse.PICTURE))
                .orElse("is not an image that DigitPad can read (PNG, JPEG, GIF, BMP, TIFF, WebP).");
    }

    /** @param ycc whether pixels come as luminance and differences of colour where nobody asks for more */
    private static Thinned decode(Path file, ImageReader reader, boolean ycc) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        requireBounds(file, width, height);
        ImageReadParam parameters = reader.getDefaultReadParam();
        int every = Math.max(1, (Math.max(width, height) + DECODED_SIDE - 1) / DECODED_SIDE);
        parameters.setSourceSubsampling(every, every, 0, 0);
        int side = PixelBlocks.side((width + every - 1) / every, (height + every - 1) / every);
        if (ycc && side > 1) {
            return new Thinned(meansOfRaster(reader.readRaster(0, parameters), side), every * side);
        }
        return new Thinned(decode(file, reader, parameters), every);
    }

    /** To make all pixels of a large photo colours takes as long as to decode them. */
    private static BufferedImage meansOfRaster(Raster raster, int side) {
        int width = raster.getWidth();
        int height = raster.getHeight();
        byte[] samples =
                raster.getDataBuffer() instanceof DataBufferByte buffer && buffer.getData().length == 3 * width * height
                        ? buffer.getData()
                        : (byte[]) raster.getDataElements(0, 0, width, height, null);
        return PixelBlocks.meansOfYcc(samples, width, height, side);
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
