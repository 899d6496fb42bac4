/** Values as grids of cells with their numbers written over them, and what explains them: the legend of colours, a curve. */
@NullMarked
package digitpad.explanation.grid;

import org.jspecify.annotations.NullMarked;
