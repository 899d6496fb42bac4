package digitpad.ui.inside.pooling;

import digitpad.explanation.ActivationTrace;
import digitpad.explanation.Activations;
import digitpad.explanation.arithmetic.MapCell;
import digitpad.explanation.figure.Shade;
import digitpad.explanation.grid.ValueGrid;

/**
 * The cells of what a layer puts out: those of one of its maps, or all units of a vector.
 *
 * @param before values that become those of the cells; of a pooling there are more of them
 * @param after values of the cells
 */
record MapCells(ValueGrid before, ValueGrid after) {
    static MapCells of(ActivationTrace trace, LayerChoice choice, int channel) {
        return new MapCells(
                grid(trace.input(choice.layer()), choice, channel),
                grid(trace.output(choice.layer()), choice, channel));
    }

    /** What pooling leaves of a map is a map, of one value too. */
    private static ValueGrid grid(Activations signal, LayerChoice choice, int channel) {
        return choice.hasMaps()
                ? new ValueGrid(signal.map(channel), signal.shape().width(), 1, Shade.INK)
                : ValueGrid.of(signal, channel, 1, 1, Shade.INK);
    }

    /** The cell itself, or the nearest one that there is. */
    MapCell nearest(MapCell cell) {
        MapCell inside = cell.moved(0, 0, after.rows(), after.columns());
        int last = after.values().length - 1;
        return inside.row() * after.columns() + inside.column() > last
                ? new MapCell(last / after.columns(), last % after.columns())
                : inside;
    }

    /** The cell so far away, or the nearest one to it. */
    MapCell moved(MapCell cell, int down, int right) {
        return nearest(new MapCell(cell.row() + down, cell.column() + right));
    }

    /** The cell that changes most from before to after; where none does, or there are fewer, the strongest one. */
    MapCell mostNotable() {
        boolean pairs = before.values().length == after.values().length;
        int notable = 0;
        double most = 0;
        for (int i = 0; i < after.values().length && pairs; i++) {
            double change = Math.abs(after.values()[i] - before.values()[i]);
            notable = change > most ? i : notable;
            most = Math.max(most, change);
        }
        for (int i = 0; i < after.values().length && (!pairs || most == 0); i++) {
            notable = Math.abs(after.values()[i]) > Math.abs(after.values()[notable]) ? i : notable;
        }
        return new MapCell(notable / after.columns(), notable % after.columns());
    }
}
