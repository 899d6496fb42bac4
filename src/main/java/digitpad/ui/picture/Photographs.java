package digitpad.ui.picture;

import digitpad.image.GrayImage;
import digitpad.image.Resampler;
import digitpad.image.decoding.GrayImages;
import java.io.IOException;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Between JavaFX's images and the grey ones that are read. */
public final class Photographs {
    /** Larger pictures are shown by every so manyth pixel; they are read whole. */
    private static final int MOST_PIXELS = 1600;

    /** As of a file's picture. */
    private static final long MOST_TAKEN = 40_000_000;

    private Photographs() {}

    /** A grey picture, 0 black and 1 white, to be shown. */
    public static Image toImage(GrayImage picture) {
        return everySoManyth(picture, 1 + (Math.max(picture.width(), picture.height()) - 1) / MOST_PIXELS);
    }

    /** The same, averaged down to at most {@code longest} pixels along its sides. */
    public static Image toImage(GrayImage picture, int longest) {
        return everySoManyth(Resampler.shrunk(picture, longest), 1);
    }

    private static Image everySoManyth(GrayImage picture, int step) {
        int width = 1 + (picture.width() - 1) / step;
        int height = 1 + (picture.height() - 1) / step;
        int[] pixels = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int grey = Math.round(picture.at(x * step, y * step) * 255);
                pixels[y * width + x] = 0xff000000 | grey << 16 | grey << 8 | grey;
            }
        }
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return image;
    }

    /**
     * A pasted image in grey, 0 black and 1 white. For any thread: the image does not change any more.
     *
     * @throws IOException where it has more than 40 megapixels, with the end of a sentence
     */
    public static GrayImage toGray(Image image) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        if ((long) width * height > MOST_TAKEN) {
            throw new IOException(
                    "it has " + width + " × " + height + " pixels, and DigitPad reads up to 40 megapixels.");
        }
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return GrayImages.ofArgb(pixels, width, height);
    }
}
