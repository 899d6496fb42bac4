package digitpad.image.paper;

import digitpad.image.GrayImage;
import digitpad.image.Resampler;

/**
 * What a picture would look like without ink: dark structures narrower than a part of the picture are filled with the
 * brightness around them (a grey-scale closing), slow changes of the light stay. Beyond the border the picture is taken to
 * go on as it is there.
 */
final class Paper {
    /** Paper is estimated on a picture this small: light changes slowly, and averaging takes the noise away. */
    private static final int SIDE = 96;

    /** Structures up to twice this share of the longest side can be ink. */
    private static final double REACH = 0.2;

    private Paper() {}

    /** The paper under dark ink in {@code picture}, at the picture's own size. */
    static GrayImage under(GrayImage picture) {
        GrayImage small = Resampler.shrunk(picture, SIDE);
        int reach = Math.max(2, (int) Math.round(REACH * Math.max(small.width(), small.height())));
        int border = 2 * reach;
        GrayImage lightest = lightest(lightest(bordered(small, border), reach), reach);
        GrayImage closed = lightest(lightest(lightest.inverted(), reach), reach).inverted();
        return enlarged(closed, border, small, picture);
    }

    private static GrayImage bordered(GrayImage image, int border) {
        int width = image.width() + 2 * border;
        int height = image.height() + 2 * border;
        float[] pixels = new float[width * height];
        for (int y = 0, i = 0; y < height; y++) {
            int row = clamp(y - border, image.height());
            for (int x = 0; x < width; x++, i++) {
                pixels[i] = image.at(clamp(x - border, image.width()), row);
            }
        }
        return GrayImage.owning(width, height, pixels);
    }

    /** The lightest value within {@code reach} along each row; the result is transposed, so that two calls do both axes. */
    private static GrayImage lightest(GrayImage image, int reach) {
        int width = image.width();
        int height = image.height();
        float[] source = image.pixels();
        float[] result = new float[source.length];
        for (int y = 0; y < height; y++) {
            int row = y * width;
            for (int x = 0; x < width; x++) {
                float value = 0;
                int last = Math.min(width - 1, x + reach);
                for (int near = Math.max(0, x - reach); near <= last; near++) {
                    float grey = source[row + near];
                    value = grey > value ? grey : value;
                }
                result[x * height + y] = value;
            }
        }
        int transposedWidth = height;
        return GrayImage.owning(transposedWidth, width, result);
    }

    /** The part of {@code closed} inside its border, interpolated linearly between pixel centres to the picture's size. */
    private static GrayImage enlarged(GrayImage closed, int border, GrayImage small, GrayImage picture) {
        float[] pixels = new float[picture.width() * picture.height()];
        float stepX = (float) small.width() / picture.width();
        float stepY = (float) small.height() / picture.height();
        for (int y = 0, i = 0; y < picture.height(); y++) {
            float placeY = border + (y + 0.5f) * stepY - 0.5f;
            int row = (int) placeY;
            float shareY = placeY - row;
            for (int x = 0; x < picture.width(); x++, i++) {
                float placeX = border + (x + 0.5f) * stepX - 0.5f;
                int column = (int) placeX;
                float shareX = placeX - column;
                float above = mixed(closed.at(column, row), closed.at(column + 1, row), shareX);
                float below = mixed(closed.at(column, row + 1), closed.at(column + 1, row + 1), shareX);
                pixels[i] = mixed(above, below, shareY);
            }
        }
        return GrayImage.owning(picture.width(), picture.height(), pixels);
    }

    /** Equal values give exactly themselves, so that even paper stays even. */
    private static float mixed(float from, float to, float share) {
        return from + (to - from) * share;
    }

    private static int clamp(int index, int count) {
        return Math.max(0, Math.min(count - 1, index));
    }
}
