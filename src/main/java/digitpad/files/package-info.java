/**
 * What everybody does with files: atomic writing, locks, bounded reading, the one-sentence error, what a file is by
 * its content, digests, the user's folder and log.
 */
@NullMarked
package digitpad.files;

import org.jspecify.annotations.NullMarked;
