package digitpad.dl4j;

/**
 * Categorical cross-entropy of a softmax over ten outputs a digit, with its gradient: probability less target (Bishop 2006,
 * section 4.3.4). In plain Java: ten values a digit are too few to hand over.
 */
final class SoftmaxCrossEntropy {
    private static final int OUTPUTS = 10;
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
        double[] exponentials = new double[OUTPUTS];
        for (int digit = 0; digit < digits; digit++) {
            int at = digit * OUTPUTS;
            int target = from + at;
            if (targets[target + highest(values, at)] == targets[target + highest(targets, target)]) {
                correct++;
            }
            double most = values[at + highest(values, at)];
            double sum = 0;
            for (int i = 0; i < OUTPUTS; i++) {
                exponentials[i] = Math.exp(values[at + i] - most);
                sum += exponentials[i];
            }
            for (int i = 0; i < OUTPUTS; i++) {
                double probability = exponentials[i] / sum;
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
