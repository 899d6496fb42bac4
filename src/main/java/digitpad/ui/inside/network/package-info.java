/** The network as a picture, and its layers as a table. */
@NullMarked
package digitpad.ui.inside.network;

import org.jspecify.annotations.NullMarked;
