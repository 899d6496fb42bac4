/**
 * {@code digitpad runs}: lists, renames, exports and deletes trainings.
 */
@NullMarked
package digitpad.cli.runs;

import org.jspecify.annotations.NullMarked;
