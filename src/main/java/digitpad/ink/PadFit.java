package digitpad.ink;

/** Whether ink of another program can be used as it is, and how it is brought onto the pad if not. */
final class PadFit {
    /** Ink brought onto the pad gets this share of its side. */
    private static final double SHARE = 0.7;

    /** Ink smaller than this share of the pad's side was measured in other units. */
    private static final double SMALLEST = 0.025;

    /** A pen may leave the pad and come back; ink larger than this share of the widest pad was measured in other units. */
    private static final double LARGEST = 1.5;

    /** Ink smaller than this, in whatever unit, is a dot: numbers that small come from broken files. */
    private static final double DOT = 1e-6;

    private PadFit() {}

    /** Whether the ink is where a pen on the pad could have left it. */
    static boolean suits(InkBox box) {
        boolean centered = Math.abs(box.centerX() - Pad.HALF) <= Pad.WIDEST * Pad.HALF
                && Math.abs(box.centerY() - Pad.HALF) <= Pad.HALF;
        boolean fits = box.width() <= LARGEST * Pad.WIDEST * Pad.SIZE && box.height() <= LARGEST * Pad.SIZE;
        double side = box.longestSide();
        return centered && fits && (side < DOT || side >= SMALLEST * Pad.SIZE);
    }

    /** Pad units for a unit of the ink. */
    static double scale(InkBox box) {
        return box.longestSide() >= DOT ? SHARE * Pad.SIZE / box.longestSide() : 1;
    }

    /** The drawing in the middle of the pad, its pens as wide as the pad's can be. */
    static Drawing fit(Drawing drawing, InkBox box) {
        double scale = scale(box);
        Drawing fitted =
                drawing.moved(-box.centerX(), -box.centerY()).scaled(scale).moved(Pad.SIZE / 2, Pad.SIZE / 2);
        return new Drawing(fitted.strokes().stream().map(PadFit::withUsualPen).toList());
    }

    private static Stroke withUsualPen(Stroke stroke) {
        boolean usual = stroke.width() >= Pad.MIN_PEN_WIDTH && stroke.width() <= Pad.MAX_PEN_WIDTH;
        return usual ? stroke : stroke.withWidth(Pad.DEFAULT_PEN_WIDTH);
    }
}
