package digitpad.ui.chart.axis;

import java.util.List;

/** Where values lie along a side of the chart. */
public sealed interface Axis permits LinearAxis, LogarithmicAxis {
    /** What it shows from end to end. */
    Range range();

    /** The place of a value: 0 at the low end, 1 at the high one, less or more beyond. */
    double share(double value);

    /** The grid's lines from low to high, at least one of them labelled unless none fits. */
    List<Tick> ticks();
}
