package digitpad.ui.benchmark;

import java.util.Collection;

/** How long something took, in milliseconds: the median and what 95 and 99 of 100 stayed below. */
public record Latency(double p50, double p95, double p99) {
    /** @param nanos at least one duration */
    static Latency of(Collection<Long> nanos) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("Nothing was measured.");
        }
        return new Latency(percentile(sorted, 50), percentile(sorted, 95), percentile(sorted, 99));
    }

    private static double percentile(long[] sorted, int percent) {
        int rank = (int) Math.ceil(percent / 100.0 * sorted.length);
        return sorted[Math.max(0, rank - 1)] / 1e6;
    }
}
