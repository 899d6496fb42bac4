package digitpad.image.page;

import digitpad.image.GrayImage;
import digitpad.image.StrokeWidth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Where connected ink of a picture may be two digits that touch: along paths from top to bottom that cross little ink, found by
 * dynamic programming as seams are.
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
    private static final double ASIDE = 0.4;

    /** What is cut off has this share of the ink at least. */
    private static final double LEAST_INK = 0.05;

    /** What is cut off is this many lines wide at least, on average. */
    private static final double THINNEST = 0.5;

    /** Cuts that cross each other part off different things in no order; this share of the ink may lie between them. */
    private static final double MOST_CROSSED = 0.02;

    /** Where ink begins. */
    private static final float DARK = 0.5f;

    /** Rough blots have many places that are no better than others. */
    private static final int MOST_TRIED = 200;

    /** Candidate cuts for each height of width. */
    private static final double CUTS_PER_HEIGHT = 5;

    private static final int MOST = 10;

    /** Sums of the same numbers in another order differ by less. */
    private static final double ROUNDING = 1e-9;

    private final GrayImage ink;
    private final double line;
    private final double[] crossing;
    private final double[] down;
    private final double[] up;

    /** The ink of each row left of each column. */
    private final double[] inkBefore;

    private final double all;
    private final List<Cut> chosen = new ArrayList<>();

    private PictureCuts(GrayImage ink, double line) {
        this.ink = ink;
        this.line = line;
        this.crossing = TouchingPlaces.costs(ink, line);
        this.down = costs(ink, crossing, false);
        this.up = costs(ink, crossing, true);
        this.inkBefore = new double[ink.height() * (ink.width() + 1)];
        double sum = 0;
        for (int y = 0; y < ink.height(); y++) {
            int row = y * (ink.width() + 1);
            for (int x = 0; x < ink.width(); x++) {
                inkBefore[row + x + 1] = inkBefore[row + x] + ink.at(x, y);
            }
            sum += inkBefore[row + ink.width()];
        }
        this.all = sum;
    }

    /**
     * A path: what lies left of {@code columns} in each line is one side.
     *
     * @param lines through how much ink it goes, in widths of a line
     */
    record Cut(List<Integer> columns, double lines) {}

    /**
     * What lies between two paths.
     *
     * @param ink sum of its pixels
     * @param rows in which there is some
     */
    private record Between(double ink, int rows) {}

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
        PictureCuts cuts = new PictureCuts(ink, Math.max(1, StrokeWidth.of(ink)));
        double most = forced ? Double.POSITIVE_INFINITY : width < WIDE * height ? MOST_LINES_OF_NARROW : MOST_LINES;
        cuts.choose(most, forced ? MOST : (int) Math.min(MOST, Math.ceil(CUTS_PER_HEIGHT * width / height)));
        return cuts.chosen;
    }

    /** Of every line of ink the places where it is crossed most cheaply are tried, the cheapest first. */
    private void choose(double most, int count) {
        double[] through = new double[crossing.length];
        for (int i = 0; i < through.length; i++) {
            through[i] = ink.pixels()[i] >= DARK ? down[i] + up[i] - crossing[i] : Double.POSITIVE_INFINITY;
        }
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < through.length; i++) {
            if (through[i] <= most && isLowest(through, i)) {
                places.add(i);
            }
        }
        places.sort(Comparator.comparingDouble(place -> through[place]));
        int tried = 0;
        for (int place : places) {
            if (chosen.size() == count || tried++ == MOST_TRIED) {
                return;
            }
            add(new Cut(
                    Arrays.stream(path(place % ink.width(), place / ink.width()))
                            .boxed()
                            .toList(),
                    through[place]));
        }
    }

    private boolean isLowest(double[] through, int place) {
        int x = place % ink.width();
        int y = place / ink.width();
        for (int row = Math.max(0, y - 1); row <= Math.min(ink.height() - 1, y + 1); row++) {
            for (int column = Math.max(0, x - 1); column <= Math.min(ink.width() - 1, x + 1); column++) {
                if (through[row * ink.width() + column] < through[place]) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Keeps a cut that parts off some ink, and not nearly what another cut does, and that crosses none. */
    private void add(Cut cut) {
        List<Integer> start = Collections.nCopies(ink.height(), 0);
        List<Integer> end = Collections.nCopies(ink.height(), ink.width());
        if (!isPart(between(start, cut.columns)) || !isPart(between(cut.columns, end))) {
            return;
        }
        int place = 0;
        for (Cut other : chosen) {
            Between more = between(other.columns, cut.columns);
            Between less = between(cut.columns, other.columns);
            boolean after = more.ink > less.ink;
            if (!isPart(after ? more : less) || (after ? less : more).ink > MOST_CROSSED * all) {
                return;
            }
            place += after ? 1 : 0;
        }
        chosen.add(place, cut);
    }

    /** Whether ink is enough, and no mere edge of a line. */
    private boolean isPart(Between part) {
        return part.ink >= LEAST_INK * all && part.ink >= THINNEST * line * part.rows;
    }

    /** The ink left of {@code right} that is not left of {@code left}. */
    private Between between(List<Integer> left, List<Integer> right) {
        double sum = 0;
        int rows = 0;
        for (int y = 0; y < ink.height(); y++) {
            int row = y * (ink.width() + 1);
            double inRow = inkBefore[row + right.get(y)] - inkBefore[row + left.get(y)];
            if (right.get(y) > left.get(y) && inRow > 0) {
                sum += inRow;
                rows++;
            }
        }
        return new Between(sum, rows);
    }

    /**
     * What the cheapest path from the upper edge (the lower one for {@code fromBelow}) to each pixel costs, itself included. Paths
     * lead down, aside or both, and never back up: a small digit may stand below the bar or beside the belly of a large one.
     */
    private static double[] costs(GrayImage ink, double[] crossing, boolean fromBelow) {
        int width = ink.width();
        int height = ink.height();
        double aside = ASIDE / height;
        double[] costs = new double[crossing.length];
        for (int step = 0; step < height; step++) {
            int y = fromBelow ? height - 1 - step : step;
            int line = y * width;
            int before = fromBelow ? line + width : line - width;
            for (int x = 0; x < width; x++) {
                double best = 0;
                if (step > 0) {
                    best = costs[before + x];
                    if (x > 0) {
                        best = Math.min(best, costs[before + x - 1] + aside);
                    }
                    if (x < width - 1) {
                        best = Math.min(best, costs[before + x + 1] + aside);
                    }
                }
                costs[line + x] = best + crossing[line + x];
            }
            for (int x = 1; x < width; x++) {
                costs[line + x] = Math.min(costs[line + x], costs[line + x - 1] + aside + crossing[line + x]);
            }
            for (int x = width - 2; x >= 0; x--) {
                costs[line + x] = Math.min(costs[line + x], costs[line + x + 1] + aside + crossing[line + x]);
            }
        }
        return costs;
    }

    /** The path through a pixel, as the column in which it leaves each line towards that pixel. */
    private int[] path(int column, int row) {
        int[] columns = new int[ink.height()];
        columns[row] = column;
        for (int y = row - 1; y >= 0; y--) {
            columns[y] = before(down, y + 1, y, columns[y + 1]);
        }
        for (int y = row + 1; y < columns.length; y++) {
            columns[y] = before(up, y - 1, y, columns[y - 1]);
        }
        return columns;
    }

    /** Where the cheapest path that leaves line {@code from} at {@code column} came from in line {@code to}. */
    private int before(double[] costs, int from, int to, int column) {
        int width = ink.width();
        int line = from * width;
        double aside = ASIDE / ink.height();
        int entry = column;
        // Along the line as long as that is where the cost comes from.
        while (entry > 0
                && costs[line + entry] >= costs[line + entry - 1] + aside + crossing[line + entry] - ROUNDING) {
            entry--;
        }
        while (entry >= column
                && entry < width - 1
                && costs[line + entry] >= costs[line + entry + 1] + aside + crossing[line + entry] - ROUNDING) {
            entry++;
        }
        return cheapest(costs, width, to, entry, aside);
    }

    private static int cheapest(double[] costs, int width, int y, int from, double aside) {
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
}
