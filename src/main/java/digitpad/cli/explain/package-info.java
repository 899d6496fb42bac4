/** {@code digitpad explain}. */
@NullMarked
package digitpad.cli.explain;

import org.jspecify.annotations.NullMarked;
