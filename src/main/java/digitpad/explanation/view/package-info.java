/** The views of a network at work: each makes a figure of what is known and chosen, for a width, and words that are true for it. */
@NullMarked
package digitpad.explanation.view;

import org.jspecify.annotations.NullMarked;
