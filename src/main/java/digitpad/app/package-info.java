/**
 * The use cases that the window and the command line share, in rooms below; here what all of them need when
 * something fails. Knows neither JavaFX nor ND4J.
 */
@NullMarked
package digitpad.app;

import org.jspecify.annotations.NullMarked;
