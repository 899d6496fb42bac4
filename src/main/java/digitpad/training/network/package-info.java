/**
 * A network as a value: enumerated layer kinds with bounded sizes, the shapes that follow from them, and the presets. No
 * library's name occurs here.
 */
@NullMarked
package digitpad.training.network;

import org.jspecify.annotations.NullMarked;
