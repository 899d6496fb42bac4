/**
 * What every layer needs of the file system: writing that never leaves half a file, and the one way to say that a file is
 * of no use. JDK only.
 */
@NullMarked
package digitpad.files;

import org.jspecify.annotations.NullMarked;
