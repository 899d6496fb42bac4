/**
 * The safetensors format: a JSON header and raw little-endian tensors, which cannot run code and which Python and Netron
 * open. Written and read here with bounds on everything.
 */
@NullMarked
package digitpad.safetensors;

import org.jspecify.annotations.NullMarked;
