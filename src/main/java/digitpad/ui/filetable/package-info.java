/**
 * Many files in the pad's place: a table of what stands in each, which can be filtered, corrected and exported, and from which a
 * file is opened on the pad.
 */
@NullMarked
package digitpad.ui.filetable;

import org.jspecify.annotations.NullMarked;
