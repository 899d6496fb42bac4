/**
 * The bar that says in one sentence what went wrong or was done. Never modal.
 */
@NullMarked
package digitpad.ui.notice;

import org.jspecify.annotations.NullMarked;
