/**
 * Learning without a library's name: the plan, the trainer's contract, its events, the evaluation, and the card that
 * travels with a model.
 */
@NullMarked
package digitpad.training;

import org.jspecify.annotations.NullMarked;
