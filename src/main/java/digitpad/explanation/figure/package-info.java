/**
 * Pictures that explain, as values that need no toolkit: boxes, lines, texts and grids of numbers as colours. The window and
 * PNG files paint the same ones.
 */
@NullMarked
package digitpad.explanation.figure;

import org.jspecify.annotations.NullMarked;
