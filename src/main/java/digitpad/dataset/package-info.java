/**
 * Labelled digits and where they come from: IDX files, folders named by digit, lists, pen strokes; and their augmentation.
 */
@NullMarked
package digitpad.dataset;

import org.jspecify.annotations.NullMarked;
