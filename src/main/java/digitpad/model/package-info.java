/**
 * What a trained network is, and how it comes from a file: the model card, the store that opens models, a network
 * as a file holds it and a network at one moment of its training. Reading a digit needs no more than this; what can
 * be taught is in {@code training}.
 */
@NullMarked
package digitpad.model;

import org.jspecify.annotations.NullMarked;
