/**
 * Digits side by side: the data set, those behind a cell of the confusion matrix, those of the user's own hand. One way to
 * draw them, one keyboard, and only what is in sight is made. What a tile shows and what its selection means is handed over.
 */
@NullMarked
package digitpad.ui.grid;

import org.jspecify.annotations.NullMarked;
