package digitpad.image.lines;

import digitpad.image.GrayImage;
import java.util.Arrays;

/** The short runs of ink in the columns of a raster: what a line leaves there that is not steep. */
final class ThinRuns {
    /** Ink that joins what touches, and is no fringe. */
    static final float DARK = 0.05f;

    private int[] columns = new int[1024];
    private float[] middles = new float[1024];
    private int[] lengths = new int[1024];
    private int count;

    private ThinRuns() {}

    /** @param longest pixels of a run */
    static ThinRuns of(GrayImage ink, int longest) {
        ThinRuns runs = new ThinRuns();
        float[] pixels = ink.pixels();
        int width = ink.width();
        int height = ink.height();
        int[] started = new int[width];
        Arrays.fill(started, -1);
        // Row by row, as pixels lie in memory.
        for (int y = 0; y <= height; y++) {
            for (int x = 0; x < width; x++) {
                boolean dark = y < height && pixels[y * width + x] >= DARK;
                if (dark && started[x] < 0) {
                    started[x] = y;
                } else if (!dark && started[x] >= 0) {
                    if (y - started[x] <= longest) {
                        runs.add(x, (started[x] + y - 1) / 2f, y - started[x]);
                    }
                    started[x] = -1;
                }
            }
        }
        return runs;
    }

    private void add(int column, float middle, int length) {
        if (count == columns.length) {
            columns = Arrays.copyOf(columns, 2 * count);
            middles = Arrays.copyOf(middles, 2 * count);
            lengths = Arrays.copyOf(lengths, 2 * count);
        }
        columns[count] = column;
        middles[count] = middle;
        lengths[count] = length;
        count++;
    }

    int count() {
        return count;
    }

    int column(int run) {
        return columns[run];
    }

    /** The row of its middle. */
    float middle(int run) {
        return middles[run];
    }

    int length(int run) {
        return lengths[run];
    }
}
