package digitpad.ui.reading;

import digitpad.recognition.Prediction;
import java.util.Locale;

/** Predictions put into words. */
public final class Wording {
    /** Below this a second choice is not worth naming. */
    private static final double WORTH_NAMING = 0.02;

    private Wording() {}

    /** A probability with one decimal, rounded down so that only certainty itself is 100 %: "99.8 %". */
    public static String percent(double probability) {
        double floored = Math.floor(Math.min(1, probability) * 1000 + 1e-9) / 10;
        return floored >= 100 ? "100 %" : String.format(Locale.ROOT, "%.1f %%", floored);
    }

    /** How sure the network is, in a word or two. */
    static String sureness(double confidence) {
        if (confidence >= 0.99) {
            return "Certain";
        }
        if (confidence >= 0.9) {
            return "Quite sure";
        }
        if (confidence >= 0.7) {
            return "Fairly sure";
        }
        return confidence >= 0.5 ? "Not so sure" : "Only a guess";
    }

    /** How sure the network is, with the second choice where that is worth naming: "Fairly sure, or perhaps a 1 (8.3 %)". */
    static String words(Prediction prediction) {
        int second = second(prediction);
        double probability = prediction.probability(second);
        String sureness = sureness(prediction.confidence());
        return probability < WORTH_NAMING
                ? sureness
                : sureness + ", or perhaps " + article(second) + " (" + percent(probability) + ")";
    }

    /** What a screen reader says. */
    static String announcement(Prediction prediction) {
        return "Read as " + prediction.label() + ", " + percent(prediction.confidence()) + ". " + words(prediction)
                + ".";
    }

    private static String article(int digit) {
        return (digit == 8 ? "an " : "a ") + digit;
    }

    private static int second(Prediction prediction) {
        int second = prediction.label() == 0 ? 1 : 0;
        for (int digit = 0; digit < Prediction.DIGITS; digit++) {
            if (digit != prediction.label() && prediction.probability(digit) > prediction.probability(second)) {
                second = digit;
            }
        }
        return second;
    }
}
