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
}
