/**
 * Digits as strokes of a pen: the formats of pen data, writers, and variations of strokes.
 */
@NullMarked
package digitpad.dataset.pen;

import org.jspecify.annotations.NullMarked;
