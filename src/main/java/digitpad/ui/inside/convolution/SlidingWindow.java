package digitpad.ui.inside.convolution;

import digitpad.explanation.view.convolution.Sweep;
import digitpad.explanation.view.convolution.WindowPlace;
import java.util.OptionalInt;

/**
 * Where the window of a convolution lies: put there by hand, or on its way over the whole map. While it is on its way, values
 * are shown up to it; a hand ends that. To be used on the FX thread; needs no toolkit.
 */
final class SlidingWindow {
    /** A sweep ends in ten seconds at the usual speed of four stops a second. */
    private static final double SWEEP_SECONDS = 10;

    private static final double USUAL_STOPS = 4;

    private int rows = 1;
    private int columns = 1;
    private int row;
    private int column;
    private int homeRow;
    private int homeColumn;
    private Sweep sweep = new Sweep(1, 1, 1);
    private OptionalInt stop = OptionalInt.empty();

    /** Takes a map of so many places; the window stays where it is as far as there is such a place. */
    void fit(int height, int width) {
        if (rows != height || columns != width) {
            rows = height;
            columns = width;
            stop = OptionalInt.empty();
        }
        row = Math.min(row, rows - 1);
        column = Math.min(column, columns - 1);
    }

    WindowPlace place() {
        return new WindowPlace(row, column, sweep, stop);
    }

    /** Puts it somewhere, or as near to it as the map allows. */
    void moveTo(int atRow, int atColumn) {
        row = Math.max(0, Math.min(rows - 1, atRow));
        column = Math.max(0, Math.min(columns - 1, atColumn));
        stop = OptionalInt.empty();
    }

    void moveBy(int down, int right) {
        moveTo(row + down, column + right);
    }

    /** To the next place in reading order; after the last one comes the first. */
    void step() {
        int next = (row * columns + column + 1) % (rows * columns);
        moveTo(next / columns, next % columns);
    }

    /**
     * Begins its way, or goes on with it where it was not moved by hand since.
     *
     * @param stopsASecond how fast; slow ways have no fewer stops than usual ones
     */
    void begin(double stopsASecond) {
        if (stop.isEmpty()) {
            homeRow = row;
            homeColumn = column;
            sweep = Sweep.of(rows, columns, most(stopsASecond));
            stopAt(0);
        }
    }

    /** Takes another speed on the way: about the same place of it, with as many stops as go with the speed. */
    void pace(double stopsASecond) {
        if (stop.isPresent()) {
            Sweep other = Sweep.of(rows, columns, most(stopsASecond));
            if (!other.equals(sweep)) {
                double done = (double) stop.getAsInt() / sweep.stops();
                sweep = other;
                stopAt((int) (done * sweep.stops()));
            }
        }
    }

    private static int most(double stopsASecond) {
        return (int) Math.round(SWEEP_SECONDS * Math.max(USUAL_STOPS, stopsASecond));
    }

    /** To the next stop, or after the last one to where its way began; says whether there was one. */
    boolean next() {
        if (stop.isEmpty()) {
            return false;
        }
        if (stop.getAsInt() + 1 >= sweep.stops()) {
            moveTo(homeRow, homeColumn);
            return false;
        }
        stopAt(stop.getAsInt() + 1);
        return true;
    }

    private void stopAt(int number) {
        stop = OptionalInt.of(number);
        row = sweep.row(number);
        column = sweep.column(number);
    }
}
