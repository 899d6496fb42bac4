/**
 * Files and the clipboard: what is opened on the pad, pasted, dropped, saved and exported, off the FX thread.
 */
@NullMarked
package digitpad.ui.files;

import org.jspecify.annotations.NullMarked;
