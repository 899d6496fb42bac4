/**
 * The use cases that the window and the command line share. Knows neither JavaFX nor Deeplearning4j.
 */
@NullMarked
package digitpad.app;

import org.jspecify.annotations.NullMarked;
