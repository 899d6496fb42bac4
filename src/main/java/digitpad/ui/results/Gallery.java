package digitpad.ui.results;

import digitpad.training.evaluation.Readings;
import java.util.List;

/**
 * The digits of one cell of the confusion matrix.
 *
 * @param digits by their number in the data set, in the order of {@link Readings#cell}; none where the network of another
 *     epoch reads all of them otherwise
 */
public record Gallery(MatrixCell cell, Readings readings, List<Integer> digits) {
    static Gallery of(MatrixCell cell, Readings readings) {
        return new Gallery(cell, readings, readings.cell(cell.truth(), cell.prediction()));
    }
}
