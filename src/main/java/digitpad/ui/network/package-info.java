/**
 * Choosing a network to train and designing one: the presets and the user's designs, their layers with shapes and costs,
 * and the editor of the layers.
 */
@NullMarked
package digitpad.ui.network;

import org.jspecify.annotations.NullMarked;
