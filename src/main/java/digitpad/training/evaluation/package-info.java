/**
 * How well a network reads: readings of a data set, accuracy, confusion, calibration, and from which confidence on
 * it is sure.
 */
@NullMarked
package digitpad.training.evaluation;

import org.jspecify.annotations.NullMarked;
