/** Pictures of a convolution at work: a window on a map, the numbers under it, and the value that they make. */
@NullMarked
package digitpad.explanation.view.convolution;

import org.jspecify.annotations.NullMarked;
