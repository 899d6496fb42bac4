package digitpad.image.lines;

import digitpad.image.GrayImage;
import digitpad.image.lines.CoarseInk.Across;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells whether a connected piece of ink is a number that is struck out: one straight line, some beside each other or a cross leads
 * from its one end to the other through ink alone, sticks out on both sides, and has the writing above it as well as below; or a pen
 * went to and fro over it. Lines above or below writing, the bars of a 4 or 7 and the walls of boxes do not.
 */
public final class StrikeThrough {
    /** Lower pieces are no writing that can be told. */
    private static final int LOWEST = 8;

    /** Nothing that is so much longer than high is a number. */
    private static final int LONGEST = 60;

    /** More lines through a number are not looked for. */
    private static final int MOST_LINES = 3;

    /** A single line is longer than the piece is high by this factor, … */
    private static final double LONG = 1.4;

    /** … leads up or down by no more than this share of the piece's width … */
    private static final double STEEPEST_ALONE = 0.35;

    /** … and is no thicker than this share of its height. */
    private static final double THICKEST_ALONE = 0.2;

    /** What is written stands out of the lines by this share of the piece's height, up and down … */
    private static final double BESIDE = 0.12;

    /** … along this share of the columns between the lines' ends, on the emptier side as well. */
    private static final double LEAST = 0.2;

    /** Of bars and stems there is little to see: this share of the fuller side will do. */
    private static final double LEAST_OF_OTHER = 0.4;

    /** Nothing but the lines is at both ends along so much together, and along a quarter of it at each, in heights of the piece. */
    private static final double STICKS_OUT = 0.16;

    /** Fewer strokes that are crossed may be a 4 or a crossed 7; a line that sticks out so far strikes them all the same. */
    private static final int FEWEST_CROSSED = 2;

    private static final double FAR = 0.35;

    /** What is written is at least so wide, in heights of the piece. */
    private static final double NARROWEST = 0.25;

    /** A pen that goes to and fro crosses a level line so often along the piece's height; no digits have as many strokes. */
    private static final double TO_AND_FRO = 2.8;

    /** … and so often at least. */
    private static final int FEWEST_CROSSINGS = 6;

    private final CoarseInk ink;
    private final List<Across> lines = new ArrayList<>();

    private StrikeThrough(CoarseInk ink) {
        this.ink = ink;
    }

    /** @param piece the ink of one piece alone, cut to its box: 0 paper, 1 ink */
    public static boolean is(GrayImage piece) {
        if (piece.height() < LOWEST || piece.width() < piece.height() || piece.width() > LONGEST * piece.height()) {
            return false;
        }
        StrikeThrough seen = new StrikeThrough(CoarseInk.of(piece));
        return seen.isToAndFro() || seen.isByLines();
    }

    private boolean isToAndFro() {
        return ink.crossings() >= Math.max(FEWEST_CROSSINGS, TO_AND_FRO * ink.width / ink.height);
    }

    private boolean isByLines() {
        Optional<Across> next = ink.lineBeside(lines);
        while (next.isPresent() && lines.size() < MOST_LINES) {
            lines.add(next.get());
            if ((lines.size() > 1 || isClear(lines.get(0))) && strikes()) {
                return true;
            }
            next = ink.lineBeside(lines);
        }
        return false;
    }

    /** Whether one line alone is enough: the strokes of touching digits lead across two of them every now and then. */
    private boolean isClear(Across line) {
        return ink.width >= LONG * ink.height
                && Math.abs(line.right() - line.left()) <= STEEPEST_ALONE * ink.width
                && 2 * line.radius() <= THICKEST_ALONE * ink.height;
    }

    /** Whether the lines that were found strike out what is left beside them. */
    private boolean strikes() {
        boolean[] above = new boolean[ink.width];
        boolean[] below = new boolean[ink.width];
        for (int x = 0; x < ink.width; x++) {
            int column = x;
            double middle = lines.stream()
                    .mapToDouble(line -> line.at(column))
                    .average()
                    .orElseThrow();
            for (int y = 0; y < ink.height; y++) {
                if (ink.isDark(x, y) && isBeside(x, y)) {
                    above[x] |= y < middle;
                    below[x] |= y > middle;
                }
            }
        }
        int left = 0;
        while (left < ink.width && !above[left] && !below[left]) {
            left++;
        }
        int right = 0;
        while (right < ink.width - left && !above[ink.width - 1 - right] && !below[ink.width - 1 - right]) {
            right++;
        }
        int between = ink.width - left - right;
        double least = STICKS_OUT * ink.height;
        boolean sticksOut = left + right >= least && Math.min(left, right) >= least / 4;
        boolean far = Math.min(left, right) >= FAR * ink.height;
        return sticksOut
                && between >= NARROWEST * ink.height
                && areBoth(count(above), count(below), between)
                && (far || Math.min(strokes(above), strokes(below)) >= FEWEST_CROSSED);
    }

    private boolean isBeside(int x, int y) {
        return lines.stream().allMatch(line -> Math.abs(y - line.at(x)) > line.radius() + BESIDE * ink.height);
    }

    private static boolean areBoth(int above, int below, int between) {
        int emptier = Math.min(above, below);
        return emptier >= Math.min(LEAST * between, LEAST_OF_OTHER * Math.max(above, below)) && emptier > 0;
    }

    private static int count(boolean[] columns) {
        int count = 0;
        for (boolean column : columns) {
            count += column ? 1 : 0;
        }
        return count;
    }

    /** How many times there is something after nothing. */
    private static int strokes(boolean[] columns) {
        int strokes = 0;
        for (int x = 0; x < columns.length; x++) {
            strokes += columns[x] && (x == 0 || !columns[x - 1]) ? 1 : 0;
        }
        return strokes;
    }
}
