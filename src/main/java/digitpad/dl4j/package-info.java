/**
 * The only place that knows ND4J, Deeplearning4j's numeric library: networks on its operations for training and for reading, the
 * gradient engine, the recognizer and model files.
 */
@NullMarked
package digitpad.dl4j;

import org.jspecify.annotations.NullMarked;
