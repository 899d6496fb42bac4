package digitpad.ui.chart;

import digitpad.ui.chart.axis.Axis;
import digitpad.ui.chart.axis.LinearAxis;

/**
 * Where the curves lie within the canvas, in logical pixels from its upper left corner.
 *
 * @param width above 0
 * @param height above 0
 */
record PlotArea(double left, double top, double width, double height, LinearAxis xAxis, Axis yAxis) {
    /** Values without a place, such as 0 on a logarithmic axis, are put so far out of sight, in logical pixels. */
    private static final double FAR_OUT = 10_000;

    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }

    double toX(double value) {
        return left + xAxis.share(value) * width;
    }

    double toY(double value) {
        return Math.max(-FAR_OUT, Math.min(FAR_OUT, bottom() - yAxis.share(value) * height));
    }

    /** The x value at a place on the canvas; beyond the visible ones outside of the area. */
    double xAt(double place) {
        return xAxis.at((place - left) / width);
    }

    boolean contains(double x, double y) {
        return x >= left && x <= right() && y >= top && y <= bottom();
    }
}
