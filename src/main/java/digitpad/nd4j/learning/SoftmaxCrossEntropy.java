package digitpad.nd4j.learning;

import digitpad.recognition.Prediction;
import digitpad.recognition.Softmax;

/**
 * Categorical cross-entropy of a softmax over ten outputs a digit, with its gradient: probability less target (Bishop 2006,
 * section 4.3.4). In plain Java: ten values a digit are too few to hand over.
 */
final class SoftmaxCrossEntropy {
    private static final int OUTPUTS = Prediction.DIGITS;
    private static final double LEAST_PROBABILITY = 1e-30;

    private double loss;
    private int correct;

    /**
     * Replaces the outputs of {@code digits} digits by the gradient of their summed loss.
     *
     * @param values outputs before the softmax
     * @param targets ten probabilities a digit, from index {@code from} on
     */
    void differentiate(float[] values, float[] targets, int from, int digits) {
        loss = 0;
        correct = 0;
        double[] probabilities = new double[OUTPUTS];
        for (int digit = 0; digit < digits; digit++) {
            int at = digit * OUTPUTS;
            int target = from + at;
            if (targets[target + highest(values, at)] == targets[target + highest(targets, target)]) {
                correct++;
            }
            Softmax.of(values, at, probabilities);
            for (int i = 0; i < OUTPUTS; i++) {
                double probability = probabilities[i];
                float wanted = targets[target + i];
                if (wanted > 0) {
                    loss -= wanted * Math.log(Math.max(LEAST_PROBABILITY, probability));
                }
                values[at + i] = (float) (probability - wanted);
            }
        }
    }

    /** Summed over the digits, in nats. */
    double loss() {
        return loss;
    }

    /** Digits whose highest output is (one of) their highest targets: where nothing is preferred, nothing is wrong. */
    int correct() {
        return correct;
    }

    private static int highest(float[] values, int from) {
        int best = 0;
        for (int i = 1; i < OUTPUTS; i++) {
            if (values[from + i] > values[from + best]) {
                best = i;
            }
        }
        return best;
    }
}
