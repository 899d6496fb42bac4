/**
 * What the terms of the window mean: a sentence for each, and the "?" beside a label that says it.
 */
@NullMarked
package digitpad.ui.help;

import org.jspecify.annotations.NullMarked;
