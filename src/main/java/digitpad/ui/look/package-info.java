/** The window's one look in code: its typeface and the gaps of its layouts. Colours and sizes of text are in the style sheets. */
@NullMarked
package digitpad.ui.look;

import org.jspecify.annotations.NullMarked;
