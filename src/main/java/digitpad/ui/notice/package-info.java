/**
 * Notices: one sentence about what went wrong or was done, in a strip of its own. Never modal, never over anything.
 */
@NullMarked
package digitpad.ui.notice;

import org.jspecify.annotations.NullMarked;
