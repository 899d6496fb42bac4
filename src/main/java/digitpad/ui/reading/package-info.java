/**
 * What the network says of the pad, large enough to be seen while the pen moves.
 */
@NullMarked
package digitpad.ui.reading;

import org.jspecify.annotations.NullMarked;
