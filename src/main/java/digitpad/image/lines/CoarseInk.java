package digitpad.image.lines;

import digitpad.image.GrayImage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A piece of ink seen so coarsely that all lines across it can be tried. */
final class CoarseInk {
    /** Pieces are looked at so high; lower where they are much longer than high. */
    private static final int ROWS = 40;

    private static final int MOST_COLUMNS = 480;

    /** Ink that joins what touches. */
    private static final float DARK = 0.3f;

    /** A line is ink along this share of its columns: pens skip. */
    private static final double COVERED = 0.96;

    /** It leads nearly from end to end of the piece. */
    private static final double SPAN = 0.9;

    /** Down or up by this share of the piece's width at most. */
    private static final double STEEPEST = 0.75;

    /** So many rows above and below tell where the middle of a line is. */
    private static final int ASIDE = 2;

    /** Another line has this share of its columns beside those that are known. */
    private static final double APART = 0.6;

    final int width;
    final int height;
    private final boolean[] dark;

    private CoarseInk(int width, int height) {
        this.width = width;
        this.height = height;
        this.dark = new boolean[width * height];
    }

    static CoarseInk of(GrayImage piece) {
        double step = Math.max(1, Math.max((double) piece.height() / ROWS, (double) piece.width() / MOST_COLUMNS));
        CoarseInk ink = new CoarseInk((int) Math.ceil(piece.width() / step), (int) Math.ceil(piece.height() / step));
        for (int y = 0; y < piece.height(); y++) {
            for (int x = 0; x < piece.width(); x++) {
                if (piece.at(x, y) >= DARK) {
                    ink.dark[((int) (y / step)) * ink.width + (int) (x / step)] = true;
                }
            }
        }
        return ink;
    }

    boolean isDark(int x, int y) {
        return dark[y * width + x];
    }

    /** A line from the left end of the piece to its right end, and half of its thickness, in pixels of this. */
    record Across(double left, double right, double radius, int width) {
        double at(int x) {
            return left + (right - left) * x / Math.max(1, width - 1);
        }
    }

    /** A line beside those that are known: of those with ink all along the one with most ink on both sides of it. */
    Optional<Across> lineBeside(List<Across> known) {
        int from = (int) Math.round((1 - SPAN) / 2 * width);
        int to = width - from;
        int enough = (int) Math.ceil(COVERED * (to - from));
        int most = 0;
        Optional<Across> best = Optional.empty();
        for (int first = 0; first < height; first++) {
            for (int last = 0; last < height; last++) {
                if (Math.abs(last - first) > STEEPEST * width || covered(first, last, from, to, enough) < enough) {
                    continue;
                }
                int covered = 0;
                for (int aside = -ASIDE; aside <= ASIDE; aside++) {
                    covered += covered(first + aside, last + aside, from, to, 0);
                }
                if (covered > most && isApart(new Across(first, last, 0, width), known)) {
                    most = covered;
                    best = Optional.of(new Across(first, last, 0, width));
                }
            }
        }
        return best.map(this::thick);
    }

    /** Columns with ink on the line; fewer where those that are wanted cannot be reached any more. */
    private int covered(int first, int last, int from, int to, int wanted) {
        int covered = 0;
        for (int x = from; x < to; x++) {
            int y = (int) Math.round(first + (double) (last - first) * x / Math.max(1, width - 1));
            covered += y >= 0 && y < height && isDark(x, y) ? 1 : 0;
            if (covered + to - x - 1 < wanted) {
                return covered;
            }
        }
        return covered;
    }

    private boolean isApart(Across line, List<Across> known) {
        int apart = 0;
        for (int x = 0; x < width; x++) {
            int column = x;
            apart += known.stream()
                            .allMatch(other -> Math.abs(other.at(column) - line.at(column)) > 2 * other.radius + 1)
                    ? 1
                    : 0;
        }
        return apart >= APART * width;
    }

    /** Of the line alone: what a quarter of its columns have at most. */
    private Across thick(Across line) {
        int[] counts = new int[height + 1];
        for (int x = 0; x < width; x++) {
            counts[run(x, (int) Math.round(line.at(x)))]++;
        }
        int thickness = 0;
        int seen = counts[0];
        while (4 * seen < width) {
            seen += counts[++thickness];
        }
        return new Across(line.left, line.right, thickness / 2.0, width);
    }

    /** The run of ink in a column that the place lies in. */
    private int run(int x, int y) {
        int top = y;
        while (top >= 0 && isDark(x, top)) {
            top--;
        }
        int bottom = y;
        while (bottom < height && isDark(x, bottom)) {
            bottom++;
        }
        return Math.max(0, bottom - top - 1);
    }

    /** How many strokes a level line crosses: the median of those that run through the middle half. */
    int crossings() {
        int from = height / 4;
        int to = height - from;
        int[] crossings = new int[to - from];
        for (int y = from; y < to; y++) {
            for (int x = 0; x < width; x++) {
                crossings[y - from] += isDark(x, y) && (x == 0 || !isDark(x - 1, y)) ? 1 : 0;
            }
        }
        Arrays.sort(crossings);
        return crossings[crossings.length / 2];
    }
}
