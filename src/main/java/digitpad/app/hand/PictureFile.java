package digitpad.app.hand;

import digitpad.files.BadFileException;
import digitpad.files.BoundedFile;
import digitpad.image.DigitImage;
import digitpad.image.GrayImage;
import digitpad.image.InkExtent;
import digitpad.image.PixelBox;
import digitpad.image.Resampler;
import digitpad.image.decoding.ImageFiles;
import digitpad.image.decoding.PngFiles;
import digitpad.image.page.DigitInk;
import digitpad.image.paper.InkFinder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/**
 * Pictures of personal digits: PNG, of 256 greys, dark ink on white paper, small. They look like what they are to everybody,
 * and give the ink back exactly as it was {@linkplain #kept kept}.
 */
final class PictureFile {
    static final String ENDING = ".png";

    /** Of a kept picture, in pixels: what a network reads has 28, and two thousand of these fit into memory. */
    static final int LONGEST_SIDE = 128;

    /** Of a picture that somebody else put into the folder, which is read again and again. */
    private static final int LONGEST_FOREIGN_SIDE = 1000;

    private static final int MOST_BYTES = 1 << 20;

    /** Paper around a digit, in pixels: what fills its picture to the edges was stretched. */
    private static final int RIM = 2;

    /** Ink this near to an edge of its picture reaches it, in pixels. */
    private static final double AT_EDGE = 0.75;

    /** The signature, the length and name of the first chunk, and then width and height (PNG specification, 5.2 and 11.2.2). */
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;

    private static final int WIDTH_AT = 16;
    private static final int HEADER = 24;

    private PictureFile() {}

    /** The ink as its file holds it: of 256 greys and at most {@value #LONGEST_SIDE} pixels a side. */
    static DigitInk.Cutout kept(DigitInk.Cutout cutout) {
        GrayImage ink = shrunk(cutout.ink());
        float[] pixels = ink.toArray();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = 1 - Math.round(255 * Math.max(0, Math.min(1, 1 - pixels[i]))) / 255f;
        }
        return new DigitInk.Cutout(GrayImage.owning(ink.width(), ink.height(), pixels));
    }

    private static GrayImage shrunk(GrayImage ink) {
        if (Math.max(ink.width(), ink.height()) <= LONGEST_SIDE) {
            return ink;
        }
        PixelBox box = InkExtent.of(ink).orElse(new PixelBox(0, 0, ink.width(), ink.height()));
        double left = rim(box.left());
        double top = rim(box.top());
        double right = rim(ink.width() - box.right());
        double bottom = rim(ink.height() - box.bottom());
        // The rim keeps its width while all else is made smaller.
        double step =
                Math.max(ink.width() / (LONGEST_SIDE - left - right), ink.height() / (LONGEST_SIDE - top - bottom));
        return Resampler.resample(
                ink, -left * step, -top * step, step, (int) Math.round(ink.width() / step + left + right), (int)
                        Math.round(ink.height() / step + top + bottom));
    }

    private static double rim(double paper) {
        return paper <= AT_EDGE ? 0 : RIM;
    }

    /** @param cutout as {@link #kept} gives it */
    static void write(Path file, DigitInk.Cutout cutout) throws IOException {
        PngFiles.write(file, cutout.ink().inverted());
    }

    /**
     * The ink in a file of the folder.
     *
     * @param own whether the file's name is one that this application gives: then its greys are ink, just as they are
     * @throws BadFileException whose sentence says why it is no picture of a digit
     */
    static DigitInk.Cutout read(Path file, boolean own) throws BadFileException {
        requireSmall(file);
        GrayImage picture = ImageFiles.read(file);
        boolean isKept = own && Math.max(picture.width(), picture.height()) <= LONGEST_SIDE;
        return isKept ? new DigitInk.Cutout(picture.inverted()) : found(file, picture);
    }

    /** Before anything is decoded. */
    private static void requireSmall(Path file) throws BadFileException {
        byte[] bytes = BoundedFile.read(file, MOST_BYTES);
        ByteBuffer header = ByteBuffer.wrap(bytes);
        if (bytes.length < HEADER || header.getLong(0) != SIGNATURE) {
            throw new BadFileException(
                    file, "is no PNG picture: take it away, or import it where it is one of another kind.");
        }
        int width = header.getInt(WIDTH_AT);
        int height = header.getInt(WIDTH_AT + Integer.BYTES);
        if (Math.max(width, height) > LONGEST_FOREIGN_SIDE) {
            throw new BadFileException(
                    file,
                    "has " + width + " × " + height
                            + " pixels, more than a digit needs: take it away and import it instead.");
        }
    }

    /**
     * The ink in any image file.
     *
     * @throws BadFileException where the file cannot be read or is blank
     */
    static DigitInk.Cutout found(Path file) throws BadFileException {
        return found(file, ImageFiles.read(file));
    }

    private static DigitInk.Cutout found(Path file, GrayImage picture) throws BadFileException {
        return InkFinder.find(picture)
                .map(ink -> kept(new DigitInk.Cutout(cropped(ink))))
                .orElseThrow(() -> new BadFileException(file, "is blank."));
    }

    /** Without most of the paper; a picture that may be laid out like MNIST's already has to keep its layout. */
    private static GrayImage cropped(GrayImage ink) {
        if (ink.width() == DigitImage.SIZE && ink.height() == DigitImage.SIZE) {
            return ink;
        }
        PixelBox box = InkExtent.of(ink)
                .map(extent -> extent.grown(RIM))
                .orElse(new PixelBox(0, 0, ink.width(), ink.height()));
        int left = (int) Math.max(0, Math.floor(box.left()));
        int top = (int) Math.max(0, Math.floor(box.top()));
        int right = (int) Math.min(ink.width(), Math.ceil(box.right()));
        int bottom = (int) Math.min(ink.height(), Math.ceil(box.bottom()));
        return Resampler.resample(ink, left, top, 1, right - left, bottom - top);
    }
}
