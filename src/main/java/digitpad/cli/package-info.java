/**
 * The command line: a room each command below, and here what they share: formats, sentences for failures, the model
 * that is used. Results go to standard output, progress and errors to standard error.
 */
@NullMarked
package digitpad.cli;

import org.jspecify.annotations.NullMarked;
