package digitpad.ui.chart;

/**
 * How a curve is drawn.
 *
 * @param colour its place in the theme's palette from 0, which is the accent colour; beyond the last colour they begin
 *     again, dashed
 * @param faint thin and pale, for what lies behind the curves that matter; not in the legend
 * @param dashed as dashes
 * @param markers with a dot at each point, where there is room for dots
 */
public record CurveStyle(int colour, boolean faint, boolean dashed, boolean markers) {
    /** Colours in the palette of each theme. */
    public static final int COLOURS = 8;

    public CurveStyle {
        if (colour < 0) {
            throw new IllegalArgumentException("no colour has the number " + colour);
        }
    }

    /** A plain line. */
    public static CurveStyle line(int colour) {
        return new CurveStyle(colour, false, false, false);
    }

    /** A line with a dot at each point. */
    public static CurveStyle marked(int colour) {
        return new CurveStyle(colour, false, false, true);
    }

    /** The same, pale. */
    public CurveStyle paled() {
        return new CurveStyle(colour, true, dashed, false);
    }

    /** The same, as dashes. */
    public CurveStyle inDashes() {
        return new CurveStyle(colour, faint, true, markers);
    }

    /** The colour's index in the palette, 0…{@value #COLOURS} − 1. */
    int paletteIndex() {
        return colour % COLOURS;
    }

    /** Whether dashes are drawn: asked for, or to tell the second curve of a colour from the first. */
    boolean drawnDashed() {
        return dashed != (colour / COLOURS % 2 == 1);
    }
}
