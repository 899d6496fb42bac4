/**
 * The fields in which a layer's numbers are chosen.
 */
@NullMarked
package digitpad.ui.network.setting;

import org.jspecify.annotations.NullMarked;
