/**
 * Paper and ink told apart: how dark paper is from place to place, its texture, thresholds, and the pieces of ink.
 */
@NullMarked
package digitpad.image.paper;

import org.jspecify.annotations.NullMarked;
