/**
 * A line chart that stays fluid while a hundred thousand points are appended: curves that know their extremes over any
 * stretch, a model of what is shown, and a view that paints it on one canvas.
 */
@NullMarked
package digitpad.ui.chart;

import org.jspecify.annotations.NullMarked;
