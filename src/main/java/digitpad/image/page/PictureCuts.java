package digitpad.image.page;

import digitpad.image.GrayImage;
import digitpad.image.StrokeWidth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Where connected ink of a picture may be two digits that touch: along paths from top to bottom that cross little ink and go
 * nearly straight down, found by dynamic programming as seams are.
 */
final class PictureCuts {
    /** Ink narrower than this share of its height is one digit. */
    private static final double NARROW = 0.4;

    /** Ink is as wide as two digits from this share of its height on. */
    private static final double WIDE = 0.8;

    /** A path that crosses more lines than these goes through a digit, not between two. */
    private static final double MOST_LINES = 2.5;

    /** Likewise where it is not as wide as two digits: narrow digits touch at one place. */
    private static final double MOST_LINES_OF_NARROW = 2;

    /** A path that leads aside by the whole height costs as much as crossing so many lines. */
    private static final double ASIDE = 2;

    /** What is cut off has this share of the ink at least. */
    private static final double LEAST_INK = 0.05;

    /** Cuts lie this far apart along the row, as a share of the height. */
    private static final double SPACING = 0.13;

    /** Candidate cuts for each height of width. */
    private static final double CUTS_PER_HEIGHT = 5;

    private static final int MOST = 10;

    private PictureCuts() {}

    /**
     * A path: what lies left of {@code columns} in each line is one side.
     *
     * @param lines through how much ink it goes, in widths of a line
     */
    record Cut(List<Integer> columns, double lines) {}

    /**
     * The cuts of a piece from left to right.
     *
     * @param ink of the piece alone, 0 paper, 1 ink
     * @param forced whether somebody said that it is several digits: then there is one at least where it is wide enough
     */
    static List<Cut> of(GrayImage ink, boolean forced) {
        int width = ink.width();
        int height = ink.height();
        if (width < 3 || height < 3 || (width < NARROW * height && !forced)) {
            return List.of();
        }
        double line = Math.max(1, StrokeWidth.of(ink));
        double[] crossing = TouchingPlaces.costs(ink, line);
        double[] down = costs(ink, crossing, false);
        double[] up = costs(ink, crossing, true);
        double[] through = new double[width];
        int middle = height / 2;
        for (int x = 0; x < width; x++) {
            int pixel = middle * width + x;
            through[x] = down[pixel] + up[pixel] - crossing[pixel];
        }
        double[] left = inkUntil(ink);
        double all = left[width - 1];
        List<Integer> chosen = new ArrayList<>();
        double spacing = Math.max(2, SPACING * height);
        double most = width < WIDE * height ? MOST_LINES_OF_NARROW : MOST_LINES;
        List<Integer> order = new ArrayList<>();
        for (int x = 1; x < width - 1; x++) {
            boolean enough = left[x] >= LEAST_INK * all && left[x] <= (1 - LEAST_INK) * all;
            if (enough && (forced || through[x] <= most)) {
                order.add(x);
            }
        }
        order.sort(Comparator.comparingDouble(x -> through[x]));
        int count = forced ? MOST : (int) Math.min(MOST, Math.ceil(CUTS_PER_HEIGHT * width / height));
        for (int x : order) {
            boolean free = chosen.stream().allMatch(other -> Math.abs(other - x) >= spacing);
            // What is no minimum of its own is the slope of one that was taken.
            boolean lowest = through[x] <= through[x - 1] && through[x] <= through[x + 1];
            if (free && lowest && chosen.size() < count) {
                chosen.add(x);
            }
        }
        chosen.sort(Comparator.naturalOrder());
        return chosen.stream()
                .map(x -> new Cut(Arrays.stream(path(ink, x, down, up)).boxed().toList(), through[x]))
                .toList();
    }

    /** What the cheapest path from the upper edge (the lower one for {@code fromBelow}) to each pixel costs, itself included. */
    private static double[] costs(GrayImage ink, double[] crossing, boolean fromBelow) {
        int width = ink.width();
        int height = ink.height();
        double aside = ASIDE / height;
        double[] costs = new double[crossing.length];
        for (int step = 0; step < height; step++) {
            int y = fromBelow ? height - 1 - step : step;
            int before = fromBelow ? y + 1 : y - 1;
            for (int x = 0; x < width; x++) {
                double best = 0;
                if (step > 0) {
                    best = costs[before * width + x];
                    if (x > 0) {
                        best = Math.min(best, costs[before * width + x - 1] + aside);
                    }
                    if (x < width - 1) {
                        best = Math.min(best, costs[before * width + x + 1] + aside);
                    }
                }
                costs[y * width + x] = best + crossing[y * width + x];
            }
        }
        return costs;
    }

    private static int[] path(GrayImage ink, int column, double[] down, double[] up) {
        int height = ink.height();
        int[] columns = new int[height];
        int middle = height / 2;
        columns[middle] = column;
        for (int y = middle - 1; y >= 0; y--) {
            columns[y] = cheapest(down, ink.width(), height, y, columns[y + 1]);
        }
        for (int y = middle + 1; y < height; y++) {
            columns[y] = cheapest(up, ink.width(), height, y, columns[y - 1]);
        }
        return columns;
    }

    private static int cheapest(double[] costs, int width, int height, int y, int from) {
        double aside = ASIDE / height;
        int best = from;
        double least = costs[y * width + from];
        for (int x = Math.max(0, from - 1); x <= Math.min(width - 1, from + 1); x++) {
            double cost = costs[y * width + x] + (x == from ? 0 : aside);
            if (cost < least) {
                least = cost;
                best = x;
            }
        }
        return best;
    }

    private static double[] inkUntil(GrayImage ink) {
        double[] sums = new double[ink.width()];
        for (int i = 0; i < ink.pixels().length; i++) {
            sums[i % ink.width()] += ink.pixels()[i];
        }
        for (int x = 1; x < sums.length; x++) {
            sums[x] += sums[x - 1];
        }
        return sums;
    }
}
