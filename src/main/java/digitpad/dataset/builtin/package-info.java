/**
 * The digits that DigitPad draws itself, so that a training needs no data: {@link digitpad.dataset.builtin.Allograph templates}
 * of the ways in which a digit is written, {@link digitpad.dataset.builtin.Hand hands} that write each in their own manner,
 * and the {@link digitpad.dataset.builtin.BuiltInDigits data set} of what they wrote.
 */
@NullMarked
package digitpad.dataset.builtin;

import org.jspecify.annotations.NullMarked;
