/**
 * The window: a room a feature, model and view pairs, looks in CSS. Here what puts them together.
 */
@NullMarked
package digitpad.ui;

import org.jspecify.annotations.NullMarked;
