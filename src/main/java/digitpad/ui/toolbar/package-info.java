/**
 * The controls above the pad and what they do.
 */
@NullMarked
package digitpad.ui.toolbar;

import org.jspecify.annotations.NullMarked;
