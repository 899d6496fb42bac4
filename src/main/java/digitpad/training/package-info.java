/**
 * Learning without a library's name: the trainer's contract, the loop with its steps, checkpoints, and a network's
 * last layers taught alone. What is planned, stepped, measured and kept is in the rooms below.
 */
@NullMarked
package digitpad.training;

import org.jspecify.annotations.NullMarked;
