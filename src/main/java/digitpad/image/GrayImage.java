package digitpad.image;

import java.util.Arrays;

/**
 * A rectangle of grey values, row by row from the top left. What 0 and 1 stand for is the user's to say: for a decoded
 * photo 0 is black and 1 is white; after the preprocessing found the ink, 0 is paper and 1 is ink. Immutable.
 */
public final class GrayImage {
    private final int width;
    private final int height;
    private final float[] pixels;

    /**
     * @param pixels {@code width × height} values in 0…1, copied
     * @throws IllegalArgumentException where a side is not positive or the number of pixels does not fit
     */
    public GrayImage(int width, int height, float[] pixels) {
        this(width, height, pixels.clone(), true);
    }

    private GrayImage(int width, int height, float[] pixels, boolean owned) {
        if (width < 1 || height < 1 || pixels.length != (long) width * height || !owned) {
            throw new IllegalArgumentException(
                    "An image of " + width + " × " + height + " does not have " + pixels.length + " pixels.");
        }
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /** As the constructor, without the copy: the caller lets go of the array. */
    public static GrayImage owning(int width, int height, float[] pixels) {
        return new GrayImage(width, height, pixels, true);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The grey value in column {@code x} of row {@code y}. */
    public float at(int x, int y) {
        return pixels[y * width + x];
    }

    /**
     * The value at a place between pixels, mixed linearly of the four around it; beyond the edges there is 0.
     *
     * @param column measured from the middle of the first one
     * @param row likewise
     */
    public float interpolated(double column, double row) {
        int left = (int) Math.floor(column);
        int top = (int) Math.floor(row);
        if (left < -1 || top < -1 || left >= width || top >= height) {
            return 0;
        }
        float shareX = (float) (column - left);
        float shareY = (float) (row - top);
        float above = (1 - shareX) * valueOrNone(left, top) + shareX * valueOrNone(left + 1, top);
        float below = (1 - shareX) * valueOrNone(left, top + 1) + shareX * valueOrNone(left + 1, top + 1);
        return (1 - shareY) * above + shareY * below;
    }

    private float valueOrNone(int x, int y) {
        boolean inside = x >= 0 && y >= 0 && x < width && y < height;
        return inside ? at(x, y) : 0;
    }

    /** The same picture with black and white, or paper and ink, exchanged. */
    public GrayImage inverted() {
        float[] opposite = new float[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            opposite[i] = 1 - pixels[i];
        }
        return owning(width, height, opposite);
    }

    /** All pixels row by row, as a copy. */
    public float[] toArray() {
        return pixels.clone();
    }

    /** The pixels themselves, for reading inside this package alone. */
    public float[] pixels() {
        return pixels;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GrayImage image
                && width == image.width
                && height == image.height
                && Arrays.equals(pixels, image.pixels);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * width + height) + Arrays.hashCode(pixels);
    }

    @Override
    public String toString() {
        return "GrayImage[" + width + "×" + height + "]";
    }
}
