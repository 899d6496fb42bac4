/**
 * DigitPad reads handwritten digits while the pen moves. {@link digitpad.Main} starts it; {@link digitpad.Wiring} is the
 * one place that says {@code new} across layers.
 */
@NullMarked
package digitpad;

import org.jspecify.annotations.NullMarked;
