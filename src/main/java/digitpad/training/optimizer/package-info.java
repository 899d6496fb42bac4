/**
 * How a step is made of a gradient: the optimisers, what of them a checkpoint keeps, and how large a step is beside
 * what it changes.
 */
@NullMarked
package digitpad.training.optimizer;

import org.jspecify.annotations.NullMarked;
