package digitpad.dataset.builtin;

import digitpad.dataset.DigitDataset;
import digitpad.dataset.LabeledDigit;
import digitpad.dataset.Seeds;
import digitpad.image.preprocessing.Preprocessor;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A data set that needs no data: digits that DigitPad draws itself from templates, as many hands would write them, brought
 * to MNIST's form by the pad's own preprocessing.
 */
public final class BuiltInDigits {
    /** Enough to learn from, and drawn in little more than a second on two processors. */
    public static final int DEFAULT_SIZE = 10_000;

    /** Digits by one writer: three of each. */
    static final int DIGITS_PER_WRITER = 30;

    private static final int LABELS = 10;

    private BuiltInDigits() {}

    /**
     * Draws digits on all processors: of each label as many as of any other, or one more. The first digits of a larger set
     * are those of a smaller one.
     *
     * @param count at least 0
     * @param seed the same seed gives the same digits, on every machine
     * @throws IllegalArgumentException where the number is negative
     */
    public static DigitDataset of(int count, long seed) {
        if (count < 0) {
            throw new IllegalArgumentException("A data set holds no " + count + " digits.");
        }
        List<LabeledDigit> digits = IntStream.range(0, count)
                .parallel()
                .mapToObj(index -> digit(index, seed))
                .toList();
        return DigitDataset.of("built-in digits", digits, writers(count));
    }

    /** Who writes the first {@code count} digits, whatever the seed. */
    public static int[] writers(int count) {
        return IntStream.range(0, count).map(BuiltInDigits::writer).toArray();
    }

    /** How the digit at {@code index} was written. */
    static WrittenDigit written(int index, long seed) {
        Hand hand = Hand.of(Seeds.ofSample(seed, -1 - writer(index)));
        return WrittenDigit.of(index % LABELS, hand, Seeds.ofSample(seed, index));
    }

    private static LabeledDigit digit(int index, long seed) {
        WrittenDigit written = written(index, seed);
        return new LabeledDigit(
                Preprocessor.digit(written.drawing(), written.penWidth()).orElseThrow(), index % LABELS);
    }

    private static int writer(int index) {
        return index / DIGITS_PER_WRITER;
    }
}
