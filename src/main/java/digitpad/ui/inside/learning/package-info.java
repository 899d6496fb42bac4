/** A network while it learns: its kernels and maps, epoch by epoch. */
@NullMarked
package digitpad.ui.inside.learning;

import org.jspecify.annotations.NullMarked;
