/**
 * {@code digitpad benchmark}: how fast this machine is.
 */
@NullMarked
package digitpad.cli.benchmark;

import org.jspecify.annotations.NullMarked;
