package digitpad.image.lines;

import digitpad.image.GrayImage;

/** Tells a line that somebody drew through writing from ruled ones: it begins and ends amid the paper, and strokes go through it. */
public final class DrawnLine {
    /** How far beyond a line's end there is to be paper, in pixels: after the soft end of the pen, and some columns. */
    private static final int SOFT_END = 6;

    private static final int BEYOND = 40;

    /** Share of the columns beyond its end in which a ruled line that was lost there is still seen. */
    private static final double STILL_SEEN = 0.25;

    /** A stroke goes through that stands out so many pixels and thicknesses of the line to both sides. */
    private static final int OUT = 3;

    private static final double THICK = 1.5;

    /** A line through fewer strokes strikes out nothing. */
    private static final int FEWEST_CROSSED = 3;

    private DrawnLine() {}

    public static boolean is(StraightLine line, GrayImage ink) {
        return endsOnPaper(line, ink, line.from() - SOFT_END - BEYOND, line.from() - SOFT_END)
                && endsOnPaper(line, ink, line.to() + SOFT_END, line.to() + SOFT_END + BEYOND)
                && strokesThrough(line, ink) >= FEWEST_CROSSED;
    }

    private static boolean endsOnPaper(StraightLine line, GrayImage ink, int from, int to) {
        int first = Math.max(0, from);
        int last = Math.min(ink.width(), to);
        int seen = 0;
        for (int column = first; column < last; column++) {
            seen += isInk(ink, column, line.at(column), line.thickness() / 2 + 1) ? 1 : 0;
        }
        // At the picture's edge nobody can tell.
        return last - first >= BEYOND / 2 && seen < STILL_SEEN * (last - first);
    }

    private static boolean isInk(GrayImage ink, int column, double middle, double reach) {
        for (int row = (int) Math.ceil(middle - reach); row <= middle + reach; row++) {
            if (row >= 0 && row < ink.height() && ink.at(column, row) >= ThinRuns.DARK) {
                return true;
            }
        }
        return false;
    }

    private static int strokesThrough(StraightLine line, GrayImage ink) {
        double out = OUT + THICK * line.thickness();
        int strokes = 0;
        boolean before = false;
        for (int column = line.from(); column < line.to(); column++) {
            boolean through = isFilled(ink, column, line.at(column) - out, line.at(column) + out);
            strokes += through && !before ? 1 : 0;
            before = through;
        }
        return strokes;
    }

    private static boolean isFilled(GrayImage ink, int column, double from, double to) {
        for (int row = (int) Math.round(from); row <= to; row++) {
            if (row < 0 || row >= ink.height() || ink.at(column, row) < ThinRuns.DARK) {
                return false;
            }
        }
        return true;
    }
}
