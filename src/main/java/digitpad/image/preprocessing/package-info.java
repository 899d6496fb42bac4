/**
 * From ink to the 28×28 picture that a network reads, in MNIST's way; every stage can be looked at.
 */
@NullMarked
package digitpad.image.preprocessing;

import org.jspecify.annotations.NullMarked;
