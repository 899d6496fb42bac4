package digitpad.recognition;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * When a reading is too little sure to be stated, and what may be said instead.
 *
 * @param unsureBelow confidence below which a network does not know, 0…1; 0 for a network that always states what it reads
 */
public record Doubt(double unsureBelow) {
    /** Never unsure: for networks of which nothing is known. */
    public static final Doubt NONE = new Doubt(0);

    /** More labels than these are no help to anybody. */
    private static final int MOST_CANDIDATES = 3;

    /** Half more than each of ten labels has where nothing at all is known. */
    private static final double WORTH_NAMING = 0.15;

    /** Candidates that are together less likely than all the other labels do not stand out from them. */
    private static final double STANDS_OUT = 0.5;

    /** @throws IllegalArgumentException where the number is no probability */
    public Doubt {
        if (!(unsureBelow >= 0 && unsureBelow <= 1)) {
            throw new IllegalArgumentException(
                    "The confidence below which a network is unsure must be from 0 to 1, not " + unsureBelow + ".");
        }
    }

    /** Whether the digit is not to be stated. */
    public boolean isUnsure(Prediction prediction) {
        return prediction.confidence() < unsureBelow;
    }

    /**
     * The labels that may be named. Where the network is sure, the digit; where it is unsure, one to three that are clearly
     * likelier than a guess, the most likely first; none where no label stands out, as with something that is no digit.
     */
    public List<Integer> candidates(Prediction prediction) {
        if (!isUnsure(prediction)) {
            return List.of(prediction.label());
        }
        List<Integer> likely = IntStream.range(0, Prediction.DIGITS)
                .boxed()
                .filter(digit -> prediction.probability(digit) >= WORTH_NAMING)
                .sorted(Comparator.comparingDouble(prediction::probability).reversed())
                .limit(MOST_CANDIDATES)
                .toList();
        double together = likely.stream().mapToDouble(prediction::probability).sum();
        return together >= STANDS_OUT ? likely : List.of();
    }
}
