/**
 * DigitPad reads handwritten digits while the pen moves. {@link digitpad.Main} starts it; {@link digitpad.Wiring}
 * makes what the layers are made of.
 */
@NullMarked
package digitpad;

import org.jspecify.annotations.NullMarked;
