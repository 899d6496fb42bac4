/** Looking into networks: live beside the pad, and for a file on the command line. */
@NullMarked
package digitpad.app.explanation;

import org.jspecify.annotations.NullMarked;
