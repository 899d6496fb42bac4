package digitpad.dataset.nondigit;

import digitpad.dataset.builtin.HandWriting;
import digitpad.ink.Drawing;
import digitpad.ink.Pad;
import digitpad.ink.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Two digits on top of each other. */
final class OverlaidDigits {
    /** Pairs that make no third digit together, as 2 and 5 make an 8, 0 and 7 a slashed zero, 1 and most others a flag. */
    private static final List<List<Integer>> PAIRS = List.of(
            List.of(2, 4),
            List.of(3, 4),
            List.of(4, 5),
            List.of(0, 4),
            List.of(5, 7),
            List.of(6, 7),
            List.of(2, 6),
            List.of(4, 8),
            List.of(3, 7));

    /** How far the second is off the first, standard deviation in pad units. */
    private static final double OFF_PLACE = 0.08 * Pad.SIZE;

    private OverlaidDigits() {}

    static Drawing draw(HandWriting hand, SplittableRandom random) {
        List<Integer> pair = PAIRS.get(random.nextInt(PAIRS.size()));
        List<Stroke> strokes = new ArrayList<>(hand.digit(pair.get(0), random).strokes());
        strokes.addAll(hand.digit(pair.get(1), random)
                .moved(OFF_PLACE * random.nextGaussian(), OFF_PLACE * random.nextGaussian())
                .strokes());
        return new Drawing(strokes);
    }
}
