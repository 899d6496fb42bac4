package digitpad.ui.reading;

import digitpad.recognition.DoubtWords;
import digitpad.recognition.Percent;
import digitpad.recognition.Prediction;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Predictions put into words. */
public final class ReadingWords {
    /** From this on the network is said to be quite sure. */
    static final double SURE = 0.9;

    /** Below this a second choice is not worth naming: whoever is quite sure does not speak of one in forty. */
    private static final double WORTH_NAMING = 0.05;

    /** With thin spaces, so that it is no fraction. */
    private static final String SPACED_SLASH = "\u2009/\u2009";

    private ReadingWords() {}

    /** How sure the network is, in a word or two. */
    static String sureness(double confidence) {
        if (confidence >= 0.99) {
            return "Certain";
        }
        if (confidence >= SURE) {
            return "Quite sure";
        }
        if (confidence >= 0.7) {
            return "Fairly sure";
        }
        return confidence >= 0.5 ? "Not so sure" : "Only a guess";
    }

    /** How sure the network is, with the second choice where that is worth naming: "Fairly sure; it may also be a 1 (8.3 %)". */
    static String words(Prediction prediction) {
        int second = second(prediction);
        double probability = prediction.probability(second);
        String sureness = sureness(prediction.confidence());
        return probability < WORTH_NAMING
                ? sureness
                : sureness + "; it may also be " + article(second) + " (" + Percent.ofProbability(probability) + ")";
    }

    /** What a screen reader says. */
    static String announcement(Prediction prediction) {
        return "Read as " + prediction.label() + ", " + Percent.ofProbability(prediction.confidence()) + ". "
                + words(prediction) + ".";
    }

    /** What stands large in a digit's place where the network is unsure: "4 / 9?", "7?", or "?" where nothing stands out. */
    static String label(List<Integer> candidates) {
        String separator = candidates.size() == 2 ? SPACED_SLASH : "/";
        return candidates.stream().map(String::valueOf).collect(Collectors.joining(separator)) + "?";
    }

    /** That the network is unsure, as the beginning of a text: "Not sure: 4 or 9?". */
    static String doubt(List<Integer> candidates) {
        String words = DoubtWords.of(candidates);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** How likely the candidates are, in their order: "48.1 % and 40.2 %". Short, for there is little room beside the picture. */
    static String chances(Prediction prediction, List<Integer> candidates) {
        if (candidates.isEmpty()) {
            return "No digit stands out";
        }
        int last = candidates.size() - 1;
        String first = candidates.subList(0, last).stream()
                .map(digit -> Percent.ofProbability(prediction.probability(digit)))
                .collect(Collectors.joining(", "));
        return (first.isEmpty() ? "" : first + " and ")
                + Percent.ofProbability(prediction.probability(candidates.get(last)));
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
