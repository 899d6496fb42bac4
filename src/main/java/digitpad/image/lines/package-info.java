/**
 * Long, straight and thin lines in ink: ruled paper, grids and the boxes of forms, found and taken out without the strokes that
 * cross them.
 */
@NullMarked
package digitpad.image.lines;

import org.jspecify.annotations.NullMarked;
