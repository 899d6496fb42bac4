package digitpad.image;

/**
 * An upright rectangle on a raster, measured along the edges of pixels: a box around the first pixel alone runs from 0 to
 * 1.
 */
record PixelBox(double left, double top, double right, double bottom) {
    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    double longestSide() {
        return Math.max(width(), height());
    }

    /** This box with every side moved outwards by {@code growth}. */
    PixelBox grown(double growth) {
        return new PixelBox(left - growth, top - growth, right + growth, bottom + growth);
    }

    double centerX() {
        return (left + right) / 2;
    }

    double centerY() {
        return (top + bottom) / 2;
    }

    /** The box around this one and {@code other}. */
    PixelBox with(PixelBox other) {
        return new PixelBox(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }
}
