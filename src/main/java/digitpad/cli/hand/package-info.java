/**
 * {@code digitpad hand} and {@code digitpad simulate}: the user's own digits, learning from them, and what that
 * brings others.
 */
@NullMarked
package digitpad.cli.hand;

import org.jspecify.annotations.NullMarked;
