package digitpad.app.benchmark;

import java.util.Arrays;

/** What half, 95 and 99 of a hundred measurements stay within, in milliseconds. */
public record Percentiles(double p50, double p95, double p99) {
    /** @param millis at least one measurement, in any order */
    public static Percentiles of(double[] millis) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return new Percentiles(at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99));
    }

    /** The smallest measurement that the share does not exceed: nearest rank. */
    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
