/**
 * A tour of the window: one place after the other is framed and told of in two sentences, while everything stays usable.
 */
@NullMarked
package digitpad.ui.tour;

import org.jspecify.annotations.NullMarked;
