package digitpad.ink;

/** The paper: a square whose units do not depend on the window, the screen or its scale. */
public final class Pad {
    /** Side of the pad in pad units. */
    public static final double SIZE = 400;

    /** Pen width that a new window starts with, in pad units. */
    public static final double DEFAULT_PEN_WIDTH = 22;

    /** Narrowest and widest pen on offer, in pad units. */
    public static final double MIN_PEN_WIDTH = 4;

    public static final double MAX_PEN_WIDTH = 60;

    private Pad() {}
}
