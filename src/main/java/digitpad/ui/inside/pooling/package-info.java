/** What activations, batch normalisation and pooling make of a map, value by value. */
@NullMarked
package digitpad.ui.inside.pooling;

import org.jspecify.annotations.NullMarked;
