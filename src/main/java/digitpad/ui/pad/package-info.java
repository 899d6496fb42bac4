/**
 * The pad: what lies on it, how pen and eraser change it, and how it is drawn on the screen.
 */
@NullMarked
package digitpad.ui.pad;

import org.jspecify.annotations.NullMarked;
