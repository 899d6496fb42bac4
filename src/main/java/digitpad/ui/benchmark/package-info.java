/**
 * Measures the real window: how long it takes to open, and from the pen's movement to the label.
 */
@NullMarked
package digitpad.ui.benchmark;

import org.jspecify.annotations.NullMarked;
