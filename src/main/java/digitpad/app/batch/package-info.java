/**
 * Any number of files read one after the other beside the window, what is kept of each, and how readings are written for other
 * programs: as CSV and as JSON lines.
 */
@NullMarked
package digitpad.app.batch;

import org.jspecify.annotations.NullMarked;
