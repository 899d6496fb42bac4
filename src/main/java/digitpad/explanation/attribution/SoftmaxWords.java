package digitpad.explanation.attribution;

import digitpad.recognition.Percent;

/** How logits become probabilities, in plain English. */
public final class SoftmaxWords {
    private SoftmaxWords() {}

    /** What is shown, with its own numbers. */
    public static String of(SoftmaxArithmetic softmax) {
        if (!softmax.isFinite()) {
            return "The network's numbers overflow, so there are no probabilities.";
        }
        SoftmaxArithmetic.Row best = softmax.best();
        SoftmaxArithmetic.Row second = softmax.second();
        return "The last layer gives each digit a logit z, any number at all. The highest is "
                + LogitText.of(best.logit())
                + ", of " + best.digit()
                + ". Less the highest, and as a power of e, each becomes a number from 0 to 1; divided"
                + " by their sum, " + LogitText.of(softmax.sum(), 4) + ", they are shares of one: "
                + Percent.ofProbability(best.share()) + " for " + best.digit() + ", "
                + Percent.ofProbability(second.share()) + " for " + second.digit() + ". " + temperature(softmax);
    }

    /** What the temperature did, as far as the file tells. */
    public static String temperature(SoftmaxArithmetic softmax) {
        if (softmax.temperature().isEmpty()) {
            return "The network's file tells of no temperature, so the logits are shown as they are.";
        }
        double temperature = softmax.temperature().get();
        SoftmaxArithmetic.Row best = softmax.best();
        String undivided = Percent.ofProbability(best.undividedShare());
        String words = "After the training the logits were divided by a temperature, T = " + LogitText.of(temperature)
                + ", that makes the percentages honest; it lies in the weights of the last layer, so the logits above are"
                + " divided already. ";
        if (undivided.equals(Percent.ofProbability(best.share()))) {
            return words + "Here it makes no difference that can be told.";
        }
        return words + "Without it " + best.digit() + " would have " + undivided
                + (temperature > 1 ? ": surer than it is right." : ": less sure than it is right.");
    }

    /** The same as a formula. */
    public static String formula() {
        return "p(k) = exp(z(k) − max z) / sum over j of exp(z(j) − max z), where z = (W × h + b) / T";
    }
}
