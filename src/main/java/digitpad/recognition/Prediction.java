package digitpad.recognition;

import java.util.Arrays;

/** How likely each digit is. Immutable. */
public final class Prediction {
    /** Number of classes. */
    public static final int DIGITS = 10;

    private final double[] probabilities;
    private final int label;

    /**
     * @param probabilities of the digits 0…9, each in 0…1, copied
     * @throws OverflowException where one is not finite
     * @throws IllegalArgumentException where there are not ten or one is no probability
     */
    public Prediction(double[] probabilities) {
        if (probabilities.length != DIGITS) {
            throw new IllegalArgumentException("A prediction has ten probabilities, not " + probabilities.length + ".");
        }
        int best = 0;
        for (int digit = 0; digit < DIGITS; digit++) {
            double probability = probabilities[digit];
            if (!Double.isFinite(probability)) {
                throw new OverflowException();
            }
            if (!(probability >= 0 && probability <= 1 + 1e-6)) {
                throw new IllegalArgumentException("The probability of " + digit + " is " + probability + ".");
            }
            if (probability > probabilities[best]) {
                best = digit;
            }
        }
        this.probabilities = probabilities.clone();
        this.label = best;
    }

    /** The most likely digit; the smaller one where two are equally likely. */
    public int label() {
        return label;
    }

    /** The probability of {@link #label()}. */
    public double confidence() {
        return probabilities[label];
    }

    /** The probability of {@code digit}. */
    public double probability(int digit) {
        return probabilities[digit];
    }

    /**
     * This as far as it is certain that there is one digit at all where it was read: for the rest every digit is as likely,
     * as where a network sees no digit.
     *
     * @param certainty 0…1
     */
    public Prediction asFarAs(double certainty) {
        if (certainty == 1) {
            return this;
        }
        double[] shares = new double[DIGITS];
        for (int digit = 0; digit < DIGITS; digit++) {
            shares[digit] = certainty * probabilities[digit] + (1 - certainty) / DIGITS;
        }
        return new Prediction(shares);
    }

    /** All ten, as a copy. */
    public double[] probabilities() {
        return probabilities.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Prediction prediction && Arrays.equals(probabilities, prediction.probabilities);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(probabilities);
    }

    @Override
    public String toString() {
        return "Prediction[" + label + " " + confidence() + "]";
    }
}
