package digitpad.explanation.figure;

/**
 * What lies at a place of a figure.
 *
 * @param row in the grid of the spot
 * @param column in the grid of the spot
 */
public record Hit(Spot spot, int row, int column) {
    /** What it stands for. */
    public Target target() {
        return spot.target();
    }
}
