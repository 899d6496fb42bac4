/**
 * Pictures that the window makes itself: icons from paths, ink in the theme's colours.
 */
@NullMarked
package digitpad.ui.picture;

import org.jspecify.annotations.NullMarked;
