package digitpad.recognition;

/** From a network's outputs to probabilities: exponentials in proportion (Bridle 1990). */
public final class Softmax {
    private Softmax() {}

    /**
     * The probabilities of ten outputs; less the highest first, so that nothing overflows.
     *
     * @param outputs of which those of one digit begin at {@code from}
     * @param probabilities ten, overwritten
     */
    public static void of(float[] outputs, int from, double[] probabilities) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int digit = 0; digit < Prediction.DIGITS; digit++) {
            highest = Math.max(highest, outputs[from + digit]);
        }
        double sum = 0;
        for (int digit = 0; digit < Prediction.DIGITS; digit++) {
            probabilities[digit] = Math.exp(outputs[from + digit] - highest);
            sum += probabilities[digit];
        }
        for (int digit = 0; digit < Prediction.DIGITS; digit++) {
            probabilities[digit] /= sum;
        }
    }

    /**
     * Logarithm of the sum of exponentials of outputs: what to take from an output for the logarithm of its probability.
     *
     * @param temperature above 0, by which the outputs are divided
     */
    public static double normalizer(double[] outputs, double temperature) {
        double most = Double.NEGATIVE_INFINITY;
        for (double output : outputs) {
            most = Math.max(most, output / temperature);
        }
        double sum = 0;
        for (double output : outputs) {
            sum += Math.exp(output / temperature - most);
        }
        return most + Math.log(sum);
    }
}
