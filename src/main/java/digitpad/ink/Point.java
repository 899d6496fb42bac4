package digitpad.ink;

/**
 * A place that the pen touched.
 *
 * @param x pad units to the right
 * @param y pad units down
 * @throws IllegalArgumentException where a coordinate is not finite
 */
public record Point(double x, double y) {
    public Point {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("A point needs finite coordinates, not (" + x + ", " + y + ").");
        }
    }

    /** Euclidean distance to {@code other} in pad units. */
    public double distanceTo(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
