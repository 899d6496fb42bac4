/**
 * What a network is made of: layers and their rules, the presets and designs of the user's own, and where its
 * parameters lie. Plain descriptions without numbers; {@code nd4j} computes with them.
 */
@NullMarked
package digitpad.model.network;

import org.jspecify.annotations.NullMarked;
