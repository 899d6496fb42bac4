/** Convolution in the window: that of the network that reads the pad, and a playground with kernels set by hand. */
@NullMarked
package digitpad.ui.inside.convolution;

import org.jspecify.annotations.NullMarked;
