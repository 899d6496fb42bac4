/**
 * Where values lie along the sides of a chart, its ticks and how they are written.
 */
@NullMarked
package digitpad.ui.chart.axis;

import org.jspecify.annotations.NullMarked;
