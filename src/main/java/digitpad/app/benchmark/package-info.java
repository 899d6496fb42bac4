/**
 * Measuring this machine: reading, training, the window, memory.
 */
@NullMarked
package digitpad.app.benchmark;

import org.jspecify.annotations.NullMarked;
