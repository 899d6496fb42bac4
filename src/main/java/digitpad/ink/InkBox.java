package digitpad.ink;

/**
 * The smallest upright rectangle around pen positions, in pad units; the width of the pen is not part of it.
 *
 * @param left smallest x
 * @param top smallest y
 * @param right largest x
 * @param bottom largest y
 */
public record InkBox(double left, double top, double right, double bottom) {
    public InkBox {
        if (!(left <= right && top <= bottom)) {
            throw new IllegalArgumentException("A box runs from left to right and from top to bottom.");
        }
    }

    /** The box around points; there must be one at least. */
    public static InkBox around(Iterable<Point> points) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Point point : points) {
            left = Math.min(left, point.x());
            top = Math.min(top, point.y());
            right = Math.max(right, point.x());
            bottom = Math.max(bottom, point.y());
        }
        return new InkBox(left, top, right, bottom);
    }

    /** The box around this one and {@code other}. */
    public InkBox with(InkBox other) {
        return new InkBox(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** Whether {@code other} lies within this box, its edges included. */
    public boolean contains(InkBox other) {
        return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
    }

    /** This box with its sides farther out by {@code margin}, which is not negative. */
    public InkBox grown(double margin) {
        return new InkBox(left - margin, top - margin, right + margin, bottom + margin);
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    /** The longer of width and height. */
    public double longestSide() {
        return Math.max(width(), height());
    }

    public double centerX() {
        return (left + right) / 2;
    }

    public double centerY() {
        return (top + bottom) / 2;
    }
}
