/**
 * Pictures of what people draw and that is no digit, made by DigitPad itself: for training, so that a network is sure of
 * nothing where nothing is to be read, and for testing that it is, with kinds of things that were never trained on. See
 * {@link digitpad.dataset.nondigit.NonDigits}.
 */
@NullMarked
package digitpad.dataset.nondigit;

import org.jspecify.annotations.NullMarked;
