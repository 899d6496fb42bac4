package digitpad.ui.chart;

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

    double factor() {
        return factor;
    }

    String suffix() {
        return suffix;
    }
}
