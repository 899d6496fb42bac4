package digitpad.explanation.view.convolution;

import java.util.OptionalInt;

/**
 * Where the window lies, and what of the output is there already.
 *
 * @param row of the output, from 0
 * @param column of the output, from 0
 * @param sweep on whose way it is
 * @param stop of the sweep up to which values have landed; empty where all are shown
 */
public record WindowPlace(int row, int column, Sweep sweep, OptionalInt stop) {
    /** A place by itself. */
    public static WindowPlace at(int row, int column) {
        return new WindowPlace(row, column, new Sweep(1, 1, 1), OptionalInt.empty());
    }

    /** Whether the value at a place is shown. */
    boolean shows(int atRow, int atColumn) {
        return stop.isEmpty() || sweep.hasLanded(stop.getAsInt(), atRow, atColumn);
    }
}
