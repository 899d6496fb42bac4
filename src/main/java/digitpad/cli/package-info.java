/**
 * The command line: one class a command, results to standard output, progress and errors to standard error.
 */
@NullMarked
package digitpad.cli;

import org.jspecify.annotations.NullMarked;
