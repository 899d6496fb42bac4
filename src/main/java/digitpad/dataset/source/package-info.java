/**
 * Labelled digits from files: IDX, folders named by digit, lists, and tables of pixels, row by row and within
 * bounds.
 */
@NullMarked
package digitpad.dataset.source;

import org.jspecify.annotations.NullMarked;
