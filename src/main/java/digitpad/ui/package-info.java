/**
 * The window: one flat package per feature, model and view pairs, looks in CSS.
 */
@NullMarked
package digitpad.ui;

import org.jspecify.annotations.NullMarked;
