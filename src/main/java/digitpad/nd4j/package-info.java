/**
 * The only place that knows ND4J, Deeplearning4j's numeric library: arrays outside of the Java heap, prepared
 * operations, and what both reading and learning compute with them.
 */
@NullMarked
package digitpad.nd4j;

import org.jspecify.annotations.NullMarked;
