/** Why the network answers as it does: pixels, strokes, known digits that are alike, and the arithmetic of the answer. */
@NullMarked
package digitpad.ui.inside.why;

import org.jspecify.annotations.NullMarked;
