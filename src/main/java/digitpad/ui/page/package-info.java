/**
 * Pages that are longer than the window.
 */
@NullMarked
package digitpad.ui.page;

import org.jspecify.annotations.NullMarked;
