package digitpad.image.decoding;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/**
 * Makes large photos smaller before anything else is done with them: each pixel becomes the mean of a block, which keeps more
 * than every so manyth pixel would, and takes time once where colours and light would take it for each.
 */
final class PixelBlocks {
    /**
     * A picture stays as large as this, in pixels along its longest side: ink is looked for on one no larger
     * ({@code image.paper.InkFinder}).
     */
    private static final int KEPT_SIDE = 1_200;

    private PixelBlocks() {}

    /** Pixels along each axis of which one is made; 1 where the picture is small, or not of plain opaque bytes. */
    static int side(BufferedImage image) {
        int type = image.getType();
        boolean plain = type == BufferedImage.TYPE_3BYTE_BGR || type == BufferedImage.TYPE_BYTE_GRAY;
        return plain ? side(image.getWidth(), image.getHeight()) : 1;
    }

    /** As above, of plain bytes. */
    static int side(int width, int height) {
        return Math.max(1, Math.max(width, height) / KEPT_SIDE);
    }

    /** A picture of the same kind whose pixels are the means of blocks of {@code side × side}, fewer at its right and lower edge. */
    static BufferedImage means(BufferedImage image, int side) {
        int bands = image.getType() == BufferedImage.TYPE_BYTE_GRAY ? 1 : 3;
        return means(bytes(image), image.getWidth(), image.getHeight(), bands, side);
    }

    /**
     * The same of luminance and the differences of blue and red from it, as JPEG files have them: few pixels are made colours then in
     * place of all.
     *
     * @param ycc three bytes a pixel, row by row
     */
    static BufferedImage meansOfYcc(byte[] ycc, int width, int height, int side) {
        BufferedImage small = means(ycc, width, height, 3, side);
        byte[] colours = bytes(small);
        for (int i = 0; i < colours.length; i += 3) {
            // JFIF 1.02: the conversion of ITU-R BT.601 with all 256 levels.
            float luminance = colours[i] & 0xff;
            float blue = (colours[i + 1] & 0xff) - 128;
            float red = (colours[i + 2] & 0xff) - 128;
            colours[i] = level(luminance + 1.772f * blue);
            colours[i + 1] = level(luminance - 0.344136f * blue - 0.714136f * red);
            colours[i + 2] = level(luminance + 1.402f * red);
        }
        return small;
    }

    private static byte level(float value) {
        return (byte) Math.max(0, Math.min(255, Math.round(value)));
    }

    private static BufferedImage means(byte[] source, int width, int height, int bands, int side) {
        BufferedImage small = new BufferedImage(
                (width + side - 1) / side,
                (height + side - 1) / side,
                bands == 1 ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR);
        byte[] result = bytes(small);
        int samples = small.getWidth() * bands;
        int[] sums = new int[samples];
        byte[] whole = meansOfSums(side * side);
        int wholeBlocks = width / side * bands;
        for (int row = 0; row < small.getHeight(); row++) {
            int last = Math.min(height, (row + 1) * side);
            Arrays.fill(sums, 0);
            for (int y = row * side; y < last; y++) {
                add(source, y * width * bands, width, bands, side, sums);
            }
            int rows = last - row * side;
            int looked = 0;
            if (rows == side) {
                for (; looked < wholeBlocks; looked++) {
                    result[row * samples + looked] = whole[sums[looked]];
                }
            }
            for (int i = looked; i < samples; i++) {
                int columns = Math.min(side, width - i / bands * side);
                int count = rows * columns;
                result[row * samples + i] = (byte) ((sums[i] + count / 2) / count);
            }
        }
        return small;
    }

    /** The rounded mean of so many samples by their sum: divisions would take long. */
    private static byte[] meansOfSums(int count) {
        byte[] means = new byte[255 * count + 1];
        for (int sum = 0; sum < means.length; sum++) {
            means[sum] = (byte) ((sum + count / 2) / count);
        }
        return means;
    }

    /** Adds the samples of one row to the blocks that they lie in. */
    private static void add(byte[] source, int start, int width, int bands, int side, int[] sums) {
        if (bands == 1) {
            for (int x = 0, block = 0; x < width; x += side, block++) {
                int sum = 0;
                for (int column = x; column < Math.min(width, x + side); column++) {
                    sum += source[start + column] & 0xff;
                }
                sums[block] += sum;
            }
            return;
        }
        int at = start;
        for (int x = 0, block = 0; x < width; x += side, block += 3) {
            int blue = 0;
            int green = 0;
            int red = 0;
            for (int end = at + 3 * Math.min(side, width - x); at < end; at += 3) {
                blue += source[at] & 0xff;
                green += source[at + 1] & 0xff;
                red += source[at + 2] & 0xff;
            }
            sums[block] += blue;
            sums[block + 1] += green;
            sums[block + 2] += red;
        }
    }

    /** The samples row by row. */
    static byte[] bytes(BufferedImage image) {
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }
}
