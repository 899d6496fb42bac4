/**
 * What a pen leaves: points, strokes and drawings as immutable values, and InkML to keep them in. Undo is keeping the
 * former value. Coordinates are pad units, x to the right and y down; the pad is a square of {@link digitpad.ink.Pad#SIZE}
 * units whatever the window makes of it.
 */
@NullMarked
package digitpad.ink;

import org.jspecify.annotations.NullMarked;
