/**
 * Why a network answers as it does: which pixels and which strokes speak for an answer, which known digits look alike to the
 * network, and how its last values become probabilities. Plain Java on what the network itself says.
 */
@NullMarked
package digitpad.explanation.attribution;

import org.jspecify.annotations.NullMarked;
