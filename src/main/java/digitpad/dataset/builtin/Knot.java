package digitpad.dataset.builtin;

/**
 * A place that a stroke of a template goes through.
 *
 * @param x hundredths of the digit's height to the right
 * @param y hundredths of the digit's height down from its top
 * @param corner whether the pen turns sharply here
 */
public record Knot(double x, double y, boolean corner) {
    /** The same kind of place elsewhere. */
    public Knot at(double newX, double newY) {
        return new Knot(newX, newY, corner);
    }
}
