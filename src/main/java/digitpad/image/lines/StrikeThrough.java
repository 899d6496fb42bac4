package digitpad.image.lines;

import digitpad.image.GrayImage;
import java.util.Optional;

/**
 * Tells whether a connected piece of ink is writing that is struck out: a straight line leads from its one end to the other through
 * ink alone, sticks out on both sides, and has the writing above it as well as below. A line above or below writing, a bar that was
 * meant and the walls of boxes do not.
 */
public final class StrikeThrough {
    /** Pieces are looked at so high; more where they are much longer than high. */
    private static final int ROWS = 40;

    private static final int MOST_COLUMNS = 480;

    /** Ink that joins what touches. */
    private static final float DARK = 0.3f;

    /** A line is ink along this share of its columns: pens skip. */
    private static final double COVERED = 0.96;

    /** It leads nearly from end to end of the piece. */
    private static final double SPAN = 0.9;

    /** Its slope is at most this. */
    private static final double STEEPEST = 0.5;

    /** What is written stands out of the line by this share of the piece's height, up and down … */
    private static final double BESIDE = 0.12;

    /** … along this share of the columns between the line's ends, on the emptier side as well. */
    private static final double LEAST = 0.2;

    /** The line alone at both ends takes so much together, and half as much at each, in heights of what is written. */
    private static final double STICKS_OUT = 0.16;

    /** Fewer strokes that are crossed may be a 4 or a crossed 7; a line that sticks out far strikes them all the same. */
    private static final int FEWEST_CROSSED = 2;

    private static final double FAR = 0.35;

    private final boolean[] dark;
    private final int width;
    private final int height;

    private StrikeThrough(boolean[] dark, int width, int height) {
        this.dark = dark;
        this.width = width;
        this.height = height;
    }

    /** @param piece the ink of one piece alone, cut to its box: 0 paper, 1 ink */
    public static boolean is(GrayImage piece) {
        if (piece.height() < 8 || piece.width() < piece.height() || piece.width() > 60 * piece.height()) {
            return false;
        }
        StrikeThrough seen = small(piece);
        return seen.line().filter(seen::strikes).isPresent();
    }

    private static StrikeThrough small(GrayImage piece) {
        double step = Math.max(
                1, Math.max((double) piece.height() / ROWS, (double) piece.width() / MOST_COLUMNS));
        int width = (int) Math.ceil(piece.width() / step);
        int height = (int) Math.ceil(piece.height() / step);
        boolean[] dark = new boolean[width * height];
        for (int y = 0; y < piece.height(); y++) {
            for (int x = 0; x < piece.width(); x++) {
                if (piece.at(x, y) >= DARK) {
                    dark[(int) (y / step) * width + (int) (x / step)] = true;
                }
            }
        }
        return new StrikeThrough(dark, width, height);
    }

    private record Line(double left, double right) {}

    /** The line with most ink along it that leads across the whole piece: of those that have as much, the middle one. */
    private Optional<Line> line() {
        int most = 0;
        int count = 0;
        double left = 0;
        double right = 0;
        int from = (int) Math.round((1 - SPAN) / 2 * width);
        int to = width - from;
        int enough = (int) Math.ceil(COVERED * (to - from));
        for (int first = 0; first < height; first++) {
            for (int last = 0; last < height; last++) {
                if (Math.abs(last - first) > STEEPEST * width) {
                    continue;
                }
                int covered = covered(first, last, from, to, Math.max(most, enough));
                if (covered > most && covered >= enough) {
                    most = covered;
                    count = 0;
                    left = 0;
                    right = 0;
                }
                if (covered == most && covered >= enough) {
                    count++;
                    left += first;
                    right += last;
                }
            }
        }
        return count == 0 ? Optional.empty() : Optional.of(new Line(left / count, right / count));
    }

    /** Columns with ink on the line; fewer where those that are wanted cannot be reached any more. */
    private int covered(int first, int last, int from, int to, int wanted) {
        int covered = 0;
        for (int x = from; x < to; x++) {
            int y = (int) Math.round(first + (double) (last - first) * x / Math.max(1, width - 1));
            covered += dark[y * width + x] ? 1 : 0;
            if (covered + to - x - 1 < wanted) {
                return covered;
            }
        }
        return covered;
    }

    private boolean strikes(Line line) {
        boolean[] above = new boolean[width];
        boolean[] below = new boolean[width];
        double beside = BESIDE * height + thickness(line) / 2;
        for (int x = 0; x < width; x++) {
            double middle = line.left + (line.right - line.left) * x / Math.max(1, width - 1);
            for (int y = 0; y < height; y++) {
                boolean ink = dark[y * width + x];
                above[x] |= ink && y < middle - beside;
                below[x] |= ink && y > middle + beside;
            }
        }
        int left = 0;
        while (left < width && !above[left] && !below[left]) {
            left++;
        }
        int right = 0;
        while (right < width - left && !above[width - 1 - right] && !below[width - 1 - right]) {
            right++;
        }
        int between = width - left - right;
        if (between < height / 4 || left + right < STICKS_OUT * height || Math.min(left, right) < STICKS_OUT * height / 4) {
            return false;
        }
        int most = Math.max(count(above), count(below));
        int least = Math.min(count(above), count(below));
        boolean bothSides = least >= LEAST * between || least >= LEAST * most * 2;
        boolean far = Math.min(left, right) >= FAR * height;
        return bothSides && (far || (Math.min(groups(above), groups(below)) >= FEWEST_CROSSED && between > 0.8 * height));
    }

    /** Of the line alone: what half of its columns have at most, in rows. */
    private double thickness(Line line) {
        int[] counts = new int[height + 1];
        for (int x = 0; x < width; x++) {
            int y = (int) Math.round(line.left + (line.right - line.left) * x / Math.max(1, width - 1));
            int top = y;
            while (top >= 0 && dark[top * width + x]) {
                top--;
            }
            int bottom = y + 1;
            while (bottom < height && dark[bottom * width + x]) {
                bottom++;
            }
            counts[Math.max(0, bottom - top - 1)]++;
        }
        int seen = 0;
        for (int thick = 0; thick <= height; thick++) {
            seen += counts[thick];
            if (4 * seen >= width) {
                return thick;
            }
        }
        return height;
    }

    private static int count(boolean[] columns) {
        int count = 0;
        for (boolean column : columns) {
            count += column ? 1 : 0;
        }
        return count;
    }

    private static int groups(boolean[] columns) {
        int groups = 0;
        for (int x = 0; x < columns.length; x++) {
            groups += columns[x] && (x == 0 || !columns[x - 1]) ? 1 : 0;
        }
        return groups;
    }
}
