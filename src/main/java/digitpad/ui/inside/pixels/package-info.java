/** The picture that the network reads, as numbers, and how it came from the ink. */
@NullMarked
package digitpad.ui.inside.pixels;

import org.jspecify.annotations.NullMarked;
