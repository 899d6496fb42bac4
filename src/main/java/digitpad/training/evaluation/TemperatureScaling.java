package digitpad.training.evaluation;

import digitpad.recognition.Prediction;
import digitpad.recognition.Softmax;
import java.util.stream.IntStream;

/**
 * Makes confidences honest by one number, a temperature that a network's outputs are divided by before the softmax: the one
 * under which the digits that it did not learn from are the likeliest. As C. Guo and others, "On Calibration of Modern Neural
 * Networks", 2017, section 4.2. It changes no reading, for the order of the outputs stays.
 */
final class TemperatureScaling {
    /** Nobody's network is further off than this; a temperature at a bound tells of a network that learnt nothing. */
    private static final double LEAST = 0.2;

    private static final double MOST = 5;

    /**
     * How far from 1 a temperature is expected, as the standard deviation of its logarithm. Weighs as much as a digit or
     * two: it counts where the digits are few or all right, which would make the likeliest temperature 0.
     */
    private static final double EXPECTED_SPREAD = 0.7;

    /** Of the logarithm; far below what ten thousand digits can tell. */
    private static final double PRECISION = 1e-4;

    /** What stands for a probability that is too small for its number format. */
    private static final double LEAST_PROBABILITY = Float.MIN_NORMAL;

    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private TemperatureScaling() {}

    /**
     * The temperature for a network, 0.2 to 5.
     *
     * @param validation what the network made of digits that it did not learn from
     */
    public static double fit(Readings validation) {
        double[][] logits = IntStream.range(0, validation.size())
                .mapToObj(i -> logits(validation.prediction(i)))
                .toArray(double[][]::new);
        int[] truths =
                IntStream.range(0, validation.size()).map(validation::truth).toArray();
        // The golden-section search of one minimum: the loss is convex in 1/T, the expectation in log T.
        double low = Math.log(LEAST);
        double high = Math.log(MOST);
        double left = high - GOLDEN * (high - low);
        double right = low + GOLDEN * (high - low);
        double lossLeft = loss(logits, truths, left);
        double lossRight = loss(logits, truths, right);
        while (high - low > PRECISION) {
            if (lossLeft <= lossRight) {
                high = right;
                right = left;
                lossRight = lossLeft;
                left = high - GOLDEN * (high - low);
                lossLeft = loss(logits, truths, left);
            } else {
                low = left;
                left = right;
                lossLeft = lossRight;
                right = low + GOLDEN * (high - low);
                lossRight = loss(logits, truths, right);
            }
        }
        return Math.exp((low + high) / 2);
    }

    /** A prediction by the same network at another temperature. */
    static Prediction tempered(Prediction prediction, double temperature) {
        double[] logits = logits(prediction);
        double[] probabilities = new double[logits.length];
        double normalizer = Softmax.normalizer(logits, temperature);
        for (int digit = 0; digit < logits.length; digit++) {
            probabilities[digit] = Math.exp(logits[digit] / temperature - normalizer);
        }
        return new Prediction(probabilities);
    }

    /** In nats, summed over the digits; the expectation's part included. */
    private static double loss(double[][] logits, int[] truths, double logTemperature) {
        double temperature = Math.exp(logTemperature);
        double expectation = logTemperature / EXPECTED_SPREAD;
        double loss = expectation * expectation / 2;
        for (int i = 0; i < logits.length; i++) {
            loss += Softmax.normalizer(logits[i], temperature) - logits[i][truths[i]] / temperature;
        }
        return loss;
    }

    /** The outputs before the softmax, up to a number that is common to all. */
    private static double[] logits(Prediction prediction) {
        double[] logits = prediction.probabilities();
        for (int digit = 0; digit < logits.length; digit++) {
            logits[digit] = Math.log(Math.max(LEAST_PROBABILITY, logits[digit]));
        }
        return logits;
    }
}
