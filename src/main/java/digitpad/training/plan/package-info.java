/**
 * What a training is to do: optimiser, learning rate, batches, augmentation, epochs; the presets' plans and their
 * changes in mid-run.
 */
@NullMarked
package digitpad.training.plan;

import org.jspecify.annotations.NullMarked;
