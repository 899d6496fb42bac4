package digitpad.ui.chart;

import digitpad.ui.chart.axis.Range;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * How far a curve reaches up and down in each column of pixels, the lines from point to point included. That is the
 * picture of a curve with many points in each column (Jugel et al., "M4: A Visualization-Oriented Time Series Data
 * Aggregation", VLDB 2014), and is found in time by the columns, not by the points.
 */
final class ColumnExtents {
    private final double[] lows;
    private final double[] highs;

    private ColumnExtents(int columns) {
        lows = new double[columns];
        highs = new double[columns];
        Arrays.fill(lows, Double.POSITIVE_INFINITY);
        Arrays.fill(highs, Double.NEGATIVE_INFINITY);
    }

    /**
     * Looks at what is visible of a curve.
     *
     * @param columns into which {@code visible} is divided, from 1
     * @param scale from values to places, monotone, finite; NaN for NaN
     */
    static ColumnExtents of(Curve curve, Range visible, int columns, DoubleUnaryOperator scale) {
        ColumnExtents extents = new ColumnExtents(columns);
        double width = visible.span() / columns;
        int index = curve.firstFrom(visible.low());
        int end = curve.firstBeyond(visible.high());
        while (index < end) {
            // The visible stretch includes its right end.
            int column = (int) Math.min(Math.floor((curve.x(index) - visible.low()) / width), columns - 1);
            double right = visible.low() + (column + 1) * width;
            // At least one point on, however doubles are rounded.
            int next = column == columns - 1 ? end : curve.firstFrom(right, index + 1, end);
            double least = curve.least(index, next);
            if (Double.isFinite(least)) {
                extents.include(column, scale.applyAsDouble(least));
                extents.include(column, scale.applyAsDouble(curve.greatest(index, next)));
            }
            extents.join(curve, index, visible.low(), width, scale);
            index = next;
        }
        // The line to what lies beyond the edge is visible, too.
        extents.join(curve, end, visible.low(), width, scale);
        return extents;
    }

    int columns() {
        return lows.length;
    }

    /** Whether the curve is nowhere in a column. */
    boolean isEmpty(int column) {
        return lows[column] > highs[column];
    }

    /** The least place in a column. */
    double low(int column) {
        return lows[column];
    }

    /** The greatest place in a column. */
    double high(int column) {
        return highs[column];
    }

    /** The mean of how far the curve reaches in the columns that it is in; 0 where it is in none. */
    double meanSpan() {
        double sum = 0;
        int filled = 0;
        for (int column = 0; column < lows.length; column++) {
            if (!isEmpty(column)) {
                sum += highs[column] - lows[column];
                filled++;
            }
        }
        return filled == 0 ? 0 : sum / filled;
    }

    /** Adds where the line from the point before crosses from column to column; nothing where there is no such line. */
    private void join(Curve curve, int index, double low, double width, DoubleUnaryOperator scale) {
        if (index == 0 || index == curve.getSize()) {
            return;
        }
        double fromX = (curve.x(index - 1) - low) / width;
        double fromY = scale.applyAsDouble(curve.y(index - 1));
        double toX = (curve.x(index) - low) / width;
        double toY = scale.applyAsDouble(curve.y(index));
        if (Double.isNaN(fromY) || Double.isNaN(toY)) {
            return;
        }
        int last = (int) Math.min(Math.floor(toX), lows.length);
        for (int border = (int) Math.max(Math.floor(fromX) + 1, 0); border <= last; border++) {
            double y = fromY + (toY - fromY) * (border - fromX) / (toX - fromX);
            if (border > 0) {
                include(border - 1, y);
            }
            if (border < lows.length) {
                include(border, y);
            }
        }
    }

    private void include(int column, double y) {
        lows[column] = Math.min(lows[column], y);
        highs[column] = Math.max(highs[column], y);
    }
}
