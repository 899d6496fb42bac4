package digitpad.ui.chart;

/**
 * A point of a curve.
 *
 * @param y NaN where it has none
 */
public record CurvePoint(Curve curve, double x, double y) {}
