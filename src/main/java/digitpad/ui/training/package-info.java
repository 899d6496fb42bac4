/**
 * The training of a network, watched and steered: what is trained and how, the live curves, and what the network in training
 * makes of the drawing on the pad.
 */
@NullMarked
package digitpad.ui.training;

import org.jspecify.annotations.NullMarked;
