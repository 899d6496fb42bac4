package digitpad.image;

import java.util.Arrays;

/** Exact values at given shares of the sorted pixels, from a sample where there are very many. */
final class Quantiles {
    private static final int MOST_SAMPLES = 100_000;

    private final float[] sorted;

    private Quantiles(float[] sorted) {
        this.sorted = sorted;
    }

    static Quantiles of(float[] values) {
        int every = 1 + (values.length - 1) / MOST_SAMPLES;
        float[] sample = new float[(values.length + every - 1) / every];
        for (int i = 0; i < sample.length; i++) {
            sample[i] = values[i * every];
        }
        Arrays.sort(sample);
        return new Quantiles(sample);
    }

    /** The value that {@code share} of all, 0…1, do not exceed. */
    float at(double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    float median() {
        return at(0.5);
    }

    /** Standard deviation that values around the median would have if they were normally distributed; outliers do not matter. */
    float spread() {
        float median = median();
        float[] deviations = new float[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            deviations[i] = Math.abs(sorted[i] - median);
        }
        Arrays.sort(deviations);
        return 1.4826f * deviations[deviations.length / 2];
    }
}
