/**
 * Labelled digits for whoever needs them: the sources by name, what a source holds, whether its pictures are
 * turned, and the download.
 */
@NullMarked
package digitpad.app.data;

import org.jspecify.annotations.NullMarked;
