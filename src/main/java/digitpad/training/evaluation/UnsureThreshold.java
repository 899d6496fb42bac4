package digitpad.training.evaluation;

import java.util.stream.IntStream;

/**
 * From which confidence on a network's readings are stated: as high as real digits allow, for whatever is no digit has a low
 * confidence too.
 */
final class UnsureThreshold {
    /**
     * Share of the validation's digits that are left unsaid. One digit in a hundred is the most that people are to put up
     * with, and the hands of the world differ more from those that were learnt than the validation does: the epoch was
     * chosen by the validation, and only writers who took part in a collection are in it. Half of the bound is left for that.
     */
    public static final double UNSURE_SHARE = 0.005;

    /** What is likelier than nine in ten is stated, however sure the network is of everything else. */
    static final double MOST = 0.9;

    /** Of fewer digits the share is less than one, and nothing can be said. */
    static final int LEAST_DIGITS = (int) Math.round(1 / UNSURE_SHARE);

    private UnsureThreshold() {}

    /**
     * The confidence below which {@link #UNSURE_SHARE} of the digits lie, 0.9 at most; 0, which is never unsure, where they
     * are fewer than 200.
     *
     * @param validation what the network, at its final temperature, made of digits that it did not learn from
     */
    public static double of(Readings validation) {
        if (validation.size() < LEAST_DIGITS) {
            return 0;
        }
        double[] confidences = IntStream.range(0, validation.size())
                .mapToDouble(validation::confidence)
                .sorted()
                .toArray();
        return Math.min(MOST, confidences[(int) (UNSURE_SHARE * confidences.length)]);
    }
}
