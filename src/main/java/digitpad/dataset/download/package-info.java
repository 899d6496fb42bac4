/**
 * Fetching data sets from mirrors on the web: resumed, checked by their digests, and never half there.
 */
@NullMarked
package digitpad.dataset.download;

import org.jspecify.annotations.NullMarked;
