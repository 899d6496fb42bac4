package digitpad.app.evaluation;

import digitpad.image.DigitImage;
import java.util.List;

/**
 * A sample ready to be read.
 *
 * @param digits as many as were found, from left to right
 */
record Sample(Truth truth, List<DigitImage> digits) {
    Sample {
        digits = List.copyOf(digits);
    }
}
