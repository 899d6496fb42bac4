/**
 * {@code digitpad train}: trains a network and writes its model file.
 */
@NullMarked
package digitpad.cli.train;

import org.jspecify.annotations.NullMarked;
