/**
 * From ink or pixels to the 28×28 picture that a network reads: decoding image files within bounds, finding paper and
 * ink, rasterising strokes and the MNIST-style {@link digitpad.image.Preprocessor}, every stage of which can be looked at.
 */
@NullMarked
package digitpad.image;

import org.jspecify.annotations.NullMarked;
