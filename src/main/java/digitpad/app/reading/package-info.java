/**
 * Reading what the user has: the drawing on the pad while the pen moves, pictures, pages and whole files of rows.
 * Knows nothing of training.
 */
@NullMarked
package digitpad.app.reading;

import org.jspecify.annotations.NullMarked;
