package digitpad.app.evaluation;

import java.util.List;

/**
 * How much of what is no digit a network catches.
 *
 * @param unsureBelow confidence below which the network is unsure; 0 for one that always states what it reads
 * @param leftOut digits of a stroke file that make no non-digit, being digits still when they are half drawn, or whole
 *     numbers; they are in no other figure
 * @param kinds by name
 * @param mostConfident at most ten readings of non-digits, the most confident first
 */
public record NonDigitReport(
        double unsureBelow, int leftOut, List<KindScore> kinds, List<StatedReading> mostConfident) {
    public NonDigitReport {
        kinds = List.copyOf(kinds);
        mostConfident = List.copyOf(mostConfident);
    }

    /**
     * Of one kind of non-digits.
     *
     * @param samples at least one
     * @param caught those of which the network was unsure
     */
    public record KindScore(String kind, int samples, int caught) {
        /** The caught share, 0…1. */
        public double share() {
            return (double) caught / samples;
        }

        KindScore plus(KindScore more) {
            return new KindScore(kind, samples + more.samples, caught + more.caught);
        }
    }

    public int samples() {
        return kinds.stream().mapToInt(KindScore::samples).sum();
    }

    public int caught() {
        return kinds.stream().mapToInt(KindScore::caught).sum();
    }

    /** The caught share of all, 0…1; NaN where there are none. */
    public double share() {
        return (double) caught() / samples();
    }
}
