package digitpad.explanation.attribution;

import digitpad.recognition.DoubtWords;
import digitpad.recognition.Percent;
import digitpad.recognition.Prediction;
import java.util.Comparator;
import java.util.List;

/** What each stroke is for, in plain English. */
public final class StrokeWords {
    private static final List<String> THIRDS = List.of("the first third", "the middle third", "the last third");

    private StrokeWords() {}

    /** Which part it is: "this bar", "the first third". */
    public static String name(StrokePart part) {
        return part.kind() == StrokePart.Kind.THIRD ? THIRDS.get(part.number()) : "this " + part.shape();
    }

    /** The answer without a part, short: "1, 97.2 %", "not sure: 1 or 7?". */
    public static String answer(StrokeImportance all, StrokeEffect effect) {
        return effect.without().map(reading -> answer(all, reading)).orElse("nothing left");
    }

    /** The answer to a whole digit or a part, short. */
    public static String answer(StrokeImportance all, StrokeReading reading) {
        Prediction prediction = reading.prediction();
        return all.doubt().isUnsure(prediction)
                ? DoubtWords.of(all.doubt().candidates(prediction))
                : prediction.label() + ", " + Percent.ofProbability(prediction.confidence());
    }

    /** Whether another answer is given without a part, or none. */
    public static boolean isDecisive(StrokeImportance all, StrokeEffect effect) {
        if (all.whole().isEmpty() || effect.without().isEmpty()) {
            return true;
        }
        Prediction whole = all.whole().get().prediction();
        Prediction rest = effect.without().get().prediction();
        return !all.doubt().candidates(whole).equals(all.doubt().candidates(rest));
    }

    /** The same as a sentence: "Without this bar it would be a 1, 97.2 %." */
    public static String sentence(StrokeImportance all, StrokeEffect effect) {
        String without = "Without " + name(effect.part()) + " ";
        if (effect.without().isEmpty()) {
            return without + "nothing is left to read.";
        }
        Prediction rest = effect.without().get().prediction();
        if (all.doubt().isUnsure(rest)) {
            List<Integer> candidates = all.doubt().candidates(rest);
            return without
                    + (candidates.isEmpty()
                            ? "the network sees no digit in the rest."
                            : "the network is " + DoubtWords.of(candidates));
        }
        String still = isDecisive(all, effect) ? "" : "still ";
        return without + "it would " + still + "be " + LogitText.article(rest.label()) + ", "
                + Percent.ofProbability(rest.confidence()) + ".";
    }

    /** What is shown, with its own numbers. */
    public static String of(StrokeImportance all) {
        if (all.whole().isEmpty() || all.effects().isEmpty()) {
            return all.problem();
        }
        Prediction whole = all.whole().get().prediction();
        StringBuilder words = new StringBuilder("One part of the drawing after the other is left out, and the rest is"
                + " boxed, centred and read as if that were all. ");
        if (all.effects().get(0).part().kind() == StrokePart.Kind.THIRD) {
            words.append("The line has no sharp corner, so it is cut into three equal lengths. ");
        }
        words.append("All of it is read as ")
                .append(answer(all, all.whole().get()))
                .append(". ");
        int label = whole.label();
        StrokeEffect most = all.effects().stream()
                .min(Comparator.comparingDouble(effect -> probability(effect, label)))
                .orElseThrow();
        return words.append("One part matters most. ")
                .append(sentence(all, most))
                .toString();
    }

    /** The same as a formula. */
    public static String formula() {
        return "p(digit, without the part) = softmax(z(prepared(drawing − part)))";
    }

    private static double probability(StrokeEffect effect, int label) {
        return effect.without()
                .map(reading -> reading.prediction().probability(label))
                .orElse(0.0);
    }
}
