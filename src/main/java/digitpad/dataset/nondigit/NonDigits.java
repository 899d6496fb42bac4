package digitpad.dataset.nondigit;

import digitpad.dataset.Seeds;
import digitpad.dataset.builtin.HandWriting;
import digitpad.image.preprocessing.Preprocessor;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * What people draw that is no digit: scribbles, letters, crosses, dots, dashes, faces, signs, numbers of two digits
 * and half-drawn digits, as many hands would draw them.
 *
 * <p>The test set has other letters, signs, faces and crosses than the training set, scribbles by other processes, and the
 * plain dot and half-drawn digits, of which there are no other kinds. Whatever a person could take for a digit is in
 * neither: see {@code nondigits.txt} for the letters and signs, {@link PartialDigit} for the halves.
 *
 * @see <a href="https://arxiv.org/abs/1812.04606">Hendrycks, Mazeika and Dietterich 2019, Deep Anomaly Detection with
 *     Outlier Exposure</a>
 */
public final class NonDigits {
    private NonDigits() {}

    /**
     * Non-digits to train on, in lines of many widths.
     *
     * @param count at least 0
     * @param seed the same seed gives the same drawings; those of a smaller set begin a larger one
     * @throws IllegalArgumentException where the number is negative
     */
    public static List<NonDigit> forTraining(int count, long seed) {
        return draw(count, seed, Kinds.TRAINING, false);
    }

    /**
     * Non-digits to test with, in lines as wide as the pad renders them; most are of kinds that are never trained on.
     *
     * @param count at least 0
     * @param seed the same seed gives the same drawings; those of a smaller set begin a larger one
     * @throws IllegalArgumentException where the number is negative
     */
    public static List<NonDigit> forTesting(int count, long seed) {
        return draw(count, ~seed, Kinds.TESTING, true);
    }

    private static List<NonDigit> draw(int count, long seed, Kinds kinds, boolean medianWidth) {
        if (count < 0) {
            throw new IllegalArgumentException("There are no " + count + " non-digits.");
        }
        return IntStream.range(0, count)
                .parallel()
                .mapToObj(index -> {
                    SplittableRandom random = Seeds.ofSample(seed, index);
                    Kinds.Kind kind = kinds.choose(random);
                    HandWriting hand = HandWriting.of(random);
                    double width =
                            medianWidth ? Preprocessor.MEDIAN_STROKE_WIDTH : Math.min(kind.widest(), hand.pen(random));
                    return new NonDigit(kind.name(), kind.maker().draw(hand, random), width);
                })
                .toList();
    }
}
