/**
 * {@code digitpad data}: shows what a source holds and downloads MNIST.
 */
@NullMarked
package digitpad.cli.data;

import org.jspecify.annotations.NullMarked;
