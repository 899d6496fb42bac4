package digitpad.ui.chart.axis;

/** How the values of a chart are written. */
public enum Unit {
    /** As they are. */
    NUMBER(1, ""),
    /** Shares of 0…1 as 0 %…100 %. */
    PERCENT(100, " %");

    private final double factor;
    private final String suffix;

    Unit(double factor, String suffix) {
        this.factor = factor;
        this.suffix = suffix;
    }

    /** As much of a range of values as there can be. */
    public Range within(Range range) {
        return this == PERCENT && range.low() < 1 && range.high() > 0
                ? new Range(Math.max(0, range.low()), Math.min(1, range.high()))
                : range;
    }

    double factor() {
        return factor;
    }

    String suffix() {
        return suffix;
    }
}
