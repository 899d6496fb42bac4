package digitpad.image.paper;

import digitpad.image.GrayImage;
import digitpad.image.Resampler;
import java.util.Arrays;

/** Whether ink is darker or lighter than its paper. */
enum Polarity {
    DARK_ON_LIGHT,
    LIGHT_ON_DARK;

    /** Share of the shorter side that counts as border: paper, most of the time. */
    private static final double BORDER = 0.05;

    /** If the one extreme lies this much farther from the border's grey than the other, it is the ink. */
    private static final float CLEAR = 2.5f;

    /** Share of pixels beyond which a grey is no outlier of the sensor. */
    private static final double EXTREME = 0.0005;

    /** Skewness is looked at on a copy of this size, in this many tiles along the longer side. */
    private static final int SMALL = 96;

    private static final int TILES = 6;

    static Polarity of(GrayImage picture) {
        Quantiles greys = Quantiles.of(picture.pixels());
        float border = border(picture);
        float darker = border - greys.at(EXTREME);
        float lighter = greys.at(1 - EXTREME) - border;
        if (darker > CLEAR * lighter) {
            return DARK_ON_LIGHT;
        }
        if (lighter > CLEAR * darker) {
            return LIGHT_ON_DARK;
        }
        return skewness(picture) <= 0 ? DARK_ON_LIGHT : LIGHT_ON_DARK;
    }

    private static float border(GrayImage picture) {
        int wide = Math.max(1, (int) Math.round(BORDER * Math.min(picture.width(), picture.height())));
        float[] pixels = picture.pixels();
        float[] collected = new float[pixels.length];
        int count = 0;
        for (int y = 0, i = 0; y < picture.height(); y++) {
            boolean edgeRow = y < wide || y >= picture.height() - wide;
            for (int x = 0; x < picture.width(); x++, i++) {
                if (edgeRow || x < wide || x >= picture.width() - wide) {
                    collected[count++] = pixels[i];
                }
            }
        }
        return Quantiles.of(Arrays.copyOf(collected, count)).median();
    }

    /**
     * Third moment of the differences from the grey around: strokes are few and far from it, so the sign says on which
     * side they are, whatever the light does across the page.
     */
    private static double skewness(GrayImage picture) {
        GrayImage small = Resampler.shrunk(picture, SMALL);
        double tile = Math.max(1, Math.max(small.width(), small.height()) / (double) TILES);
        int columns = (int) Math.ceil(small.width() / tile);
        int rows = (int) Math.ceil(small.height() / tile);
        // Tiles over the right and lower edge mix in black; their own share is what counts.
        GrayImage around = Resampler.resample(small, 0, 0, tile, columns, rows);
        double sum = 0;
        for (int y = 0; y < small.height(); y++) {
            for (int x = 0; x < small.width(); x++) {
                int column = (int) (x / tile);
                int row = (int) (y / tile);
                double covered = Math.min(1, small.width() / tile - column) * Math.min(1, small.height() / tile - row);
                double difference = small.at(x, y) - around.at(column, row) / covered;
                sum += difference * difference * difference;
            }
        }
        return sum;
    }
}
