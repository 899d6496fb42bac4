package digitpad.training.evaluation;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How far a network's confidence can be trusted: of the digits that it is 80 % sure of, 80 % should be right. As C. Guo and
 * others, "On Calibration of Modern Neural Networks", 2017, define it.
 *
 * @param bins of equal width over the confidences 0…1, in order
 */
public record Calibration(List<Bin> bins) {
    /** As many bins as Guo and others take. */
    public static final int BINS = 15;

    public Calibration {
        bins = List.copyOf(bins);
    }

    /**
     * The digits whose confidence lies above {@code from} and not above {@code to}.
     *
     * @param count digits
     * @param confidence their mean confidence, 0…1; NaN where there is none
     * @param accuracy the share of them that was read right, 0…1; NaN where there is none
     */
    public record Bin(double from, double to, int count, double confidence, double accuracy) {
        /** How far confidence and accuracy lie apart, 0…1; NaN where there is no digit. */
        public double gap() {
            return Math.abs(accuracy - confidence);
        }
    }

    /** Digits altogether. */
    public int samples() {
        return bins.stream().mapToInt(Bin::count).sum();
    }

    /** Mean of the bins' gaps, weighted by their digits, 0…1 (ECE); NaN where there is no digit. */
    public double expectedError() {
        return meanOf(Bin::gap);
    }

    /** The largest gap of a bin with digits in it, 0…1 (MCE); NaN where there is no digit. */
    public double maximumError() {
        return bins.stream()
                .filter(bin -> bin.count() > 0)
                .mapToDouble(Bin::gap)
                .max()
                .orElse(Double.NaN);
    }

    /** Mean confidence less accuracy of all digits: above 0 the network is too sure of itself, below 0 too careful. */
    public double overconfidence() {
        return meanOf(bin -> bin.confidence() - bin.accuracy());
    }

    private double meanOf(ToDoubleFunction<Bin> figure) {
        double sum = 0;
        for (Bin bin : bins) {
            sum += bin.count() == 0 ? 0 : bin.count() * figure.applyAsDouble(bin);
        }
        return sum / samples();
    }
}
