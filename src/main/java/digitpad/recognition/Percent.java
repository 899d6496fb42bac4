package digitpad.recognition;

import java.util.Locale;

/**
 * Shares and probabilities in percent: the one rule of rounding, for the window and for the commands. They are rounded to the
 * nearest, but what is not all is never told as 100 %, and what is not nothing never as 0 %: the nearest figures that can be
 * told are 99.9 % and "< 0.1 %" where there is one decimal. A probability of a network is neither certain nor impossible,
 * also where its digits are used up and it is exactly 1 or 0.
 */
public final class Percent {
    private static final String NONE = "–";

    private Percent() {}

    /** A probability with one decimal, as {@code predict} and the pad tell how sure a network is: "99.8 %". */
    public static String ofProbability(double probability) {
        return ofProbability(probability, 1);
    }

    /**
     * A probability.
     *
     * @param probability 0…1; "–" where there is no number
     * @param decimals 1 or more
     */
    public static String ofProbability(double probability, int decimals) {
        if (!Double.isFinite(probability)) {
            return NONE;
        }
        double last = Math.pow(10, -decimals);
        double percent = 100 * probability;
        return percent < last / 2
                ? "< " + text(last, decimals)
                : text(Math.max(last, Math.min(100 - last, percent)), decimals);
    }

    /**
     * A share of what was counted: "98.52 %".
     *
     * @param share 0…1; exactly 1 where it is all, exactly 0 where it is nothing; "–" where there is no number
     * @param decimals 1 or more
     */
    public static String ofShare(double share, int decimals) {
        return share == 0 || share == 1 ? text(100 * share, decimals) : ofProbability(share, decimals);
    }

    private static String text(double percent, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f %%", percent);
    }
}
