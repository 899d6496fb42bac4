/**
 * Networks that read: prepared operations for one picture and for many, the recognizer, and the store of model
 * files. Knows nothing of training.
 */
@NullMarked
package digitpad.nd4j.reading;

import org.jspecify.annotations.NullMarked;
