/**
 * The data that a network learns from: choosing it, bringing it from the web, and looking at it.
 */
@NullMarked
package digitpad.ui.data;

import org.jspecify.annotations.NullMarked;
