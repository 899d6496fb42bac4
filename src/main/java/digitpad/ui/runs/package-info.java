/**
 * The runs that are kept on disk: a table to sort, rename and remove them, and their curves laid over each other.
 */
@NullMarked
package digitpad.ui.runs;

import org.jspecify.annotations.NullMarked;
