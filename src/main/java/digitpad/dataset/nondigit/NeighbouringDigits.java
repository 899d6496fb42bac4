package digitpad.dataset.nondigit;

import digitpad.dataset.builtin.HandWriting;
import digitpad.ink.Drawing;
import digitpad.ink.InkBox;
import digitpad.ink.Pad;
import digitpad.ink.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Two digits beside each other: a number, and so none of the ten digits. */
final class NeighbouringDigits {
    /** Without 1, which would be a part of its neighbour: 1 and 3 make an 8. */
    private static final int[] DIGITS = {0, 2, 3, 4, 5, 6, 7, 8, 9};

    private NeighbouringDigits() {}

    static Drawing draw(HandWriting hand, SplittableRandom random) {
        Drawing left = hand.digit(DIGITS[random.nextInt(DIGITS.length)], random);
        Drawing right = hand.digit(DIGITS[random.nextInt(DIGITS.length)], random);
        InkBox leftBox = left.bounds().orElseThrow();
        InkBox rightBox = right.bounds().orElseThrow();
        double gap = Pad.SIZE * random.nextDouble(0.02, 0.15);
        List<Stroke> strokes = new ArrayList<>(left.strokes());
        strokes.addAll(right.moved(leftBox.right() + gap - rightBox.left(), 0.05 * Pad.SIZE * random.nextGaussian())
                .strokes());
        return new Drawing(strokes);
    }
}
