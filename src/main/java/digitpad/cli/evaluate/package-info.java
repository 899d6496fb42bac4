/**
 * {@code digitpad evaluate}: how well a network reads labelled digits, and whether it knows what is none.
 */
@NullMarked
package digitpad.cli.evaluate;

import org.jspecify.annotations.NullMarked;
