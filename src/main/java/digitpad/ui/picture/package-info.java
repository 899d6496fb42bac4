/**
 * Pictures for the window: of ink, of icons, and of what was opened or pasted.
 */
@NullMarked
package digitpad.ui.picture;

import org.jspecify.annotations.NullMarked;
