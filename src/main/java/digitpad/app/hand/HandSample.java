package digitpad.app.hand;

import digitpad.dataset.pen.PenSample;
import digitpad.image.page.DigitInk;

/**
 * Something in a hand to learn from.
 *
 * @param label what its writer says it is, as text
 * @param ink drawn, or cut out of a picture
 */
public record HandSample(String label, DigitInk ink) {
    /** What somebody wrote with a pen. */
    public static HandSample of(PenSample sample) {
        return new HandSample(sample.label(), new DigitInk.Strokes(sample.drawing()));
    }
}
