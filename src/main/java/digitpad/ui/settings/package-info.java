/**
 * What the window remembers from one start to the next.
 */
@NullMarked
package digitpad.ui.settings;

import org.jspecify.annotations.NullMarked;
