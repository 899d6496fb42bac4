package digitpad.ink;

/**
 * The paper, whose units do not depend on the window, the screen or its scale. A square of it is always in sight, from 0 to
 * {@link #SIZE} across and down; where there is room, so is the paper beside it, as much on the left, where places across are
 * negative, as on the right.
 */
public final class Pad {
    /** Height of the pad, and width of its square in the middle, in pad units. */
    public static final double SIZE = 400;

    /** How far the square's edges lie from its middle, in pad units. */
    public static final double HALF = SIZE / 2;

    /** The widest pad is so many times as wide as it is high. */
    public static final double WIDEST = 2;

    /** Pen width that a new window starts with, in pad units. */
    public static final double DEFAULT_PEN_WIDTH = 22;

    /** Narrowest and widest pen on offer, in pad units. */
    public static final double MIN_PEN_WIDTH = 4;

    public static final double MAX_PEN_WIDTH = 60;

    private Pad() {}

    /**
     * How much farther off than usual the paper has to be looked at, from above its middle, to have all of {@code box} in sight.
     *
     * @param across pad units in sight on either side of the middle as usual
     * @param down pad units in sight above and below the middle as usual
     * @return 1 where the box is in sight as usual, otherwise more
     */
    public static double zoom(InkBox box, double across, double down) {
        double beside = Math.max(HALF - box.left(), box.right() - HALF);
        double above = Math.max(HALF - box.top(), box.bottom() - HALF);
        return Math.max(1, Math.max(beside / across, above / down));
    }
}
