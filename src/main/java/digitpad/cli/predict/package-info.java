/**
 * {@code digitpad predict}: reads pictures and drawings, as text, JSON or CSV.
 */
@NullMarked
package digitpad.cli.predict;

import org.jspecify.annotations.NullMarked;
