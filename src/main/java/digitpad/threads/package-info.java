/**
 * What several layers need to wait for threads to the end.
 */
@NullMarked
package digitpad.threads;

import org.jspecify.annotations.NullMarked;
