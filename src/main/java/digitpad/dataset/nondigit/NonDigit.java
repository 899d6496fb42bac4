package digitpad.dataset.nondigit;

import digitpad.image.DigitImage;
import digitpad.image.preprocessing.Preprocessor;
import digitpad.ink.Drawing;
import java.util.Optional;

/**
 * Something drawn that is no digit.
 *
 * @param kind for people, such as "scribble" or "half-drawn digit"
 * @param drawing on the pad
 * @param strokeWidth that it is rendered with, in pixels of the digit image
 */
public record NonDigit(String kind, Drawing drawing, double strokeWidth) {
    /** What a network is shown; empty where nothing is drawn. */
    public Optional<DigitImage> image() {
        return Preprocessor.digit(drawing, strokeWidth);
    }
}
