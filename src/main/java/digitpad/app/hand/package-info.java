/**
 * The digits by which DigitPad learns its user's own hand: kept as drawings and small pictures in files that everybody
 * can see, copy and remove.
 */
@NullMarked
package digitpad.app.hand;

import org.jspecify.annotations.NullMarked;
