package digitpad.image;

/**
 * An upright rectangle on a raster, measured along the edges of pixels: a box around the first pixel alone runs from 0 to
 * 1.
 */
public record PixelBox(double left, double top, double right, double bottom) {
    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    public double longestSide() {
        return Math.max(width(), height());
    }

    /** This box with every side moved outwards by {@code growth}. */
    public PixelBox grown(double growth) {
        return new PixelBox(left - growth, top - growth, right + growth, bottom + growth);
    }

    public double centerX() {
        return (left + right) / 2;
    }

    public double centerY() {
        return (top + bottom) / 2;
    }

    /** Whether the middle of {@code other} lies in this box or on its edge. */
    public boolean holdsMiddleOf(PixelBox other) {
        return other.centerX() >= left
                && other.centerX() <= right
                && other.centerY() >= top
                && other.centerY() <= bottom;
    }

    /** Where this lies on a raster whose rows are the columns of this one's. */
    public PixelBox transposed() {
        return new PixelBox(/* left= */ top, /* top= */ left, /* right= */ bottom, /* bottom= */ right);
    }

    /** The box around this one and {@code other}. */
    public PixelBox with(PixelBox other) {
        return new PixelBox(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }
}
