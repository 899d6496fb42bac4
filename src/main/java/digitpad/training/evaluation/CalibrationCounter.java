package digitpad.training.evaluation;

import java.util.List;
import java.util.stream.IntStream;

/** Counts confidences and hits for a {@link Calibration}; keeps no digit. */
public final class CalibrationCounter {
    private final int[] counts;
    private final int[] hits;
    private final double[] confidences;

    /** @param bins of equal width, at least one */
    public CalibrationCounter(int bins) {
        if (bins < 1) {
            throw new IllegalArgumentException("A calibration has at least one bin, not " + bins + ".");
        }
        this.counts = new int[bins];
        this.hits = new int[bins];
        this.confidences = new double[bins];
    }

    /**
     * Counts a digit.
     *
     * @param confidence probability of what was read, 0…1
     */
    public void add(double confidence, boolean right) {
        // A bin's upper edge belongs to it, as with Guo and others.
        int bin = (int) Math.ceil(confidence * counts.length) - 1;
        bin = Math.max(0, Math.min(counts.length - 1, bin));
        counts[bin]++;
        hits[bin] += right ? 1 : 0;
        confidences[bin] += confidence;
    }

    /** What was counted so far. */
    public Calibration calibration() {
        List<Calibration.Bin> bins = IntStream.range(0, counts.length)
                .mapToObj(bin -> new Calibration.Bin(
                        (double) bin / counts.length,
                        (double) (bin + 1) / counts.length,
                        counts[bin],
                        confidences[bin] / counts[bin],
                        (double) hits[bin] / counts[bin]))
                .toList();
        return new Calibration(bins);
    }
}
