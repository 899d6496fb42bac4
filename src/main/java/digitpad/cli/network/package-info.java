/**
 * {@code digitpad network}: presets and designs, their layers and costs.
 */
@NullMarked
package digitpad.cli.network;

import org.jspecify.annotations.NullMarked;
