/**
 * Networks that learn: a pass forwards and backwards a layer, the gradient engine with its workers, and last layers
 * that are taught alone.
 */
@NullMarked
package digitpad.nd4j.learning;

import org.jspecify.annotations.NullMarked;
