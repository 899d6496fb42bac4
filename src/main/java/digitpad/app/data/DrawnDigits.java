package digitpad.app.data;

import digitpad.dataset.DigitDataset;

/** Draws digits instead of reading them. */
@FunctionalInterface
public interface DrawnDigits {
    /**
     * Draws a data set.
     *
     * @param count digits, at least 1
     * @param seed the same seed gives the same digits
     */
    DigitDataset of(int count, long seed);
}
