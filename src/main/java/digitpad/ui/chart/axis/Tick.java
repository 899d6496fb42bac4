package digitpad.ui.chart.axis;

/**
 * A line of the grid.
 *
 * @param value where it lies
 * @param label "" for a minor one
 */
public record Tick(double value, String label) {
    public boolean isMinor() {
        return label.isEmpty();
    }
}
