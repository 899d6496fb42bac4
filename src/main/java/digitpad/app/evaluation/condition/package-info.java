/**
 * What digits go through before they are read, to see what a network makes of them under other conditions: shrunk,
 * turned, on a page, drawn with another pen.
 */
@NullMarked
package digitpad.app.evaluation.condition;

import org.jspecify.annotations.NullMarked;
