package digitpad.app.data;

import digitpad.dataset.DigitDataset;
import digitpad.dataset.Split;
import digitpad.dataset.UnfitDataException;
import java.util.Optional;
import java.util.stream.IntStream;

/** Whether a network can learn from a data set at all, asked before any is built. */
public final class TrainableSplit {
    /** Fewer digits than this teach nothing, and leave none to choose by. */
    public static final int LEAST_DIGITS = 10;

    private TrainableSplit() {}

    /** The sentence that says why a network cannot learn from {@code data}; empty where it can. */
    public static Optional<String> problem(DigitDataset data) {
        int size = data.size();
        if (size < LEAST_DIGITS) {
            return Optional.of(
                    switch (size) {
                        case 0 -> "There are no digits to learn from.";
                        case 1 -> "One digit is too few: a network needs at least " + LEAST_DIGITS + " to learn from.";
                        default ->
                            size + " digits are too few: a network needs at least " + LEAST_DIGITS + " to learn from.";
                    });
        }
        return onlyDigit(data)
                .map(digit -> String.format(
                        "All %,d digits are %ds: a network needs at least two different digits.", size, digit));
    }

    /**
     * Puts digits aside to choose by.
     *
     * @param share for validation, 0 &lt; share &lt; 1
     * @param seed the same seed gives the same split
     * @throws UnfitDataException whose sentence says why a network cannot learn from the data
     */
    public static Split of(DigitDataset data, double share, long seed) {
        problem(data).ifPresent(sentence -> {
            throw new UnfitDataException(sentence);
        });
        Split split = Split.of(data, share, seed);
        onlyDigit(split.training()).ifPresent(digit -> {
            throw new UnfitDataException(String.format(
                    "All %,d digits that are left to learn from are %ds: put less aside for validation, or add digits.",
                    split.training().size(), digit));
        });
        return split;
    }

    private static Optional<Integer> onlyDigit(DigitDataset data) {
        int first = data.label(0);
        return IntStream.range(0, data.size()).allMatch(i -> data.label(i) == first)
                ? Optional.of(first)
                : Optional.empty();
    }
}
