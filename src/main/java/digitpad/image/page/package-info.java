/**
 * Digits and signs on a page or the pad: which pieces of ink belong together, in what order they are read, what is
 * a digit, a point or a bar.
 */
@NullMarked
package digitpad.image.page;

import org.jspecify.annotations.NullMarked;
