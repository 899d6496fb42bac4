package digitpad.dataset;

import digitpad.image.DigitImage;

/**
 * A digit image and what its writer meant.
 *
 * @param label 0…9
 * @throws IllegalArgumentException where the label is no digit
 */
public record LabeledDigit(DigitImage image, int label) {
    public LabeledDigit {
        if (label < 0 || label > 9) {
            throw new IllegalArgumentException("A label is a digit from 0 to 9, not " + label + ".");
        }
    }
}
