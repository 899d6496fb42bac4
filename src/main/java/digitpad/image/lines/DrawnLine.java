package digitpad.image.lines;

import digitpad.image.GrayImage;

/** Tells a line that somebody drew through writing from ruled ones: it begins and ends amid the paper, and strokes go through it. */
public final class DrawnLine {
    /** So many columns of paper, in pixels, and a line has ended. */
    private static final int PAPER = 15;

    /** Share of the columns beyond its end in which a ruled line that was lost there is still seen. */
    private static final double STILL_SEEN = 0.25;

    /** A stroke goes through that stands out so many pixels and thicknesses of the line to both sides. */
    private static final int OUT = 3;

    private static final double THICK = 1.5;

    /** A line through fewer strokes strikes out nothing. */
    private static final int FEWEST_CROSSED = 3;

    private DrawnLine() {}

    public static boolean is(StraightLine line, GrayImage ink) {
        return endsOnPaper(line, ink, line.from(), -1)
                && endsOnPaper(line, ink, line.to() - 1, 1)
                && strokesThrough(line, ink) >= FEWEST_CROSSED;
    }

    /** Whether the line ends when it is followed beyond the part that was found: at the picture's edge nobody can tell. */
    private static boolean endsOnPaper(StraightLine line, GrayImage ink, int from, int step) {
        int paper = 0;
        int column = from;
        while (paper < PAPER && column >= 0 && column < ink.width()) {
            paper = isInk(ink, column, line.at(column), line.thickness() / 2 + 1) ? 0 : paper + 1;
            column += step;
        }
        int seen = 0;
        int beyond = 0;
        for (; column >= 0 && column < ink.width(); column += step) {
            seen += isInk(ink, column, line.at(column), line.thickness() / 2 + 1) ? 1 : 0;
            beyond++;
        }
        return paper == PAPER && seen <= STILL_SEEN * beyond;
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
