/**
 * {@code digitpad model}: what a model file says of itself.
 */
@NullMarked
package digitpad.cli.model;

import org.jspecify.annotations.NullMarked;
