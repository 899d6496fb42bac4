/**
 * Pictures from files: bounds first, then pixels, colours made grey so that ink stands out, and the way up that a
 * photo says.
 */
@NullMarked
package digitpad.image.decoding;

import org.jspecify.annotations.NullMarked;
