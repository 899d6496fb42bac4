/**
 * What a network does with one digit: what every layer makes of it, the arithmetic of a layer, which pixels and strokes speak
 * for an answer, and the pictures of all that, which window and command share. The network itself is run by {@code nd4j}.
 */
@NullMarked
package digitpad.explanation;

import org.jspecify.annotations.NullMarked;
