package digitpad.ui.look;

/**
 * The gaps between things that are laid out in code, in logical pixels: the same as in {@code scale.css}, on a grid of 8 with
 * half a step.
 */
public final class Gap {
    /** Between what is one thing: a label and its field, keys in a row. */
    public static final double CLOSE = 4;

    /** Between neighbours: buttons, columns. */
    public static final double USUAL = 8;

    /** Between parts. */
    public static final double WIDE = 16;

    /** Between sections of a page. */
    public static final double SECTION = 24;

    private Gap() {}
}
