package digitpad.image.lines;

/**
 * A line on a raster that runs rather level: at column x it lies at {@code intercept + slope · x}. One that runs steeply is such a
 * line of the transposed raster.
 *
 * @param from its first column
 * @param to the column after its last
 * @param thickness across, in pixels of a column
 */
public record StraightLine(double intercept, double slope, int from, int to, double thickness) {
    public double at(double column) {
        return intercept + slope * column;
    }

    public int columns() {
        return to - from;
    }

    public double length() {
        return columns() * Math.hypot(1, slope);
    }

    /** Clockwise, from level. */
    public double angle() {
        return Math.atan(slope);
    }

    /** How far the pixel's centre is from the line, in pixels of its column. */
    public double distance(int column, int row) {
        return Math.abs(row - at(column));
    }

    public boolean reaches(int column) {
        return column >= from && column < to;
    }
}
