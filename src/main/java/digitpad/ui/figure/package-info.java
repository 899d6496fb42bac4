/** Figures of {@code explanation} on the screen. */
@NullMarked
package digitpad.ui.figure;

import org.jspecify.annotations.NullMarked;
