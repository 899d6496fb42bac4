package digitpad.ui.chart;

/**
 * A line of the grid.
 *
 * @param value where it lies
 * @param label "" for a minor one
 */
record Tick(double value, String label) {
    boolean isMinor() {
        return label.isEmpty();
    }
}
