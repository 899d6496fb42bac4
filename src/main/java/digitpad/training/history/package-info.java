/**
 * What happened in a training: events as they come, epochs, the curve batch by batch, and the files that keep them.
 */
@NullMarked
package digitpad.training.history;

import org.jspecify.annotations.NullMarked;
