/**
 * Labelled digits as values: data sets, their split, augmentation, which way up they stand, and the chance of each.
 * Where they come from is in the rooms below.
 */
@NullMarked
package digitpad.dataset;

import org.jspecify.annotations.NullMarked;
