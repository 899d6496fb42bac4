/**
 * Trainings as the window and the commands know them: a network trained and measured, runs that are kept on disk
 * with their settings, curves and networks, and the session that trains one of them on a thread of its own.
 */
@NullMarked
package digitpad.app.runs;

import org.jspecify.annotations.NullMarked;
