/** Stepping through what becomes of a picture on its way to ink, in the pad's place. */
@NullMarked
package digitpad.ui.stages;

import org.jspecify.annotations.NullMarked;
