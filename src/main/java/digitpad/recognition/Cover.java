package digitpad.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/**
 * All ways to part the atoms of a stretch among its candidates, each way as likely as the exponential of its candidates'
 * scores together. Atoms are covered in their order, so that ways share what they have in common: sums over all of them and
 * the best one are found by dynamic programming, as over a lattice.
 */
final class Cover {
    private final long[] candidates;
    private final double[] scores;
    private final int[] labels;
    private final long all;
    private final List<List<Integer>> byFirstAtom = new ArrayList<>();
    private final NavigableMap<Long, State> states;

    /** What is known of a set of atoms that is covered. */
    private static final class State {
        /** Logarithms of the sums over all ways to it, and from it to the end. */
        private double before = Double.NEGATIVE_INFINITY;

        private double after = Double.NEGATIVE_INFINITY;
        private double best = Double.NEGATIVE_INFINITY;
        private int lastOfBest = -1;
        private long beforeBest;
    }

    /**
     * @param candidates sets of atoms, as bits
     * @param scores of the candidates
     * @param labels what each would be read as; candidates with the same label say the same
     */
    Cover(long[] candidates, double[] scores, int[] labels) {
        this.candidates = candidates;
        this.scores = scores;
        this.labels = labels;
        long atoms = 0;
        for (int i = 0; i < Long.SIZE; i++) {
            byFirstAtom.add(new ArrayList<>());
        }
        for (int i = 0; i < candidates.length; i++) {
            atoms |= candidates[i];
            byFirstAtom.get(Long.numberOfTrailingZeros(candidates[i])).add(i);
        }
        all = atoms;
        states = forward();
        backward();
    }

    /**
     * One way.
     *
     * @param candidates that it is made of, by their numbers, ordered by their first atoms
     * @param certainty for each how likely it is part of the right way, or the whole reads as it does, 0…1
     */
    record Way(List<Integer> candidates, List<Double> certainty) {}

    /** The likeliest one. */
    Way best() {
        List<Integer> way = new ArrayList<>();
        long covered = all;
        while (covered != 0) {
            State state = at(states, covered);
            way.add(0, state.lastOfBest);
            covered = state.beforeBest;
        }
        return way(way);
    }

    /** The way that is made of these candidates, ordered by their first atoms. */
    Way way(List<Integer> way) {
        double total = at(states, all).before;
        double same = Math.exp(sameLabels(way) - total);
        return new Way(
                way,
                way.stream()
                        .map(each -> Math.min(1, Math.max(same, share(each, total))))
                        .toList());
    }

    private NavigableMap<Long, State> forward() {
        NavigableMap<Long, State> found = new TreeMap<>();
        State start = new State();
        start.before = 0;
        start.best = 0;
        found.put(0L, start);
        // Every candidate makes the number larger.
        for (Long covered = 0L; covered != null && covered != all; covered = found.higherKey(covered)) {
            State state = at(found, covered);
            for (int candidate : byFirstAtom.get(Long.numberOfTrailingZeros(all & ~covered))) {
                if ((candidates[candidate] & covered) == 0) {
                    State next = found.computeIfAbsent(covered | candidates[candidate], none -> new State());
                    next.before = logSum(next.before, state.before + scores[candidate]);
                    if (state.best + scores[candidate] > next.best) {
                        next.best = state.best + scores[candidate];
                        next.lastOfBest = candidate;
                        next.beforeBest = covered;
                    }
                }
            }
        }
        return found;
    }

    private void backward() {
        at(states, all).after = 0;
        for (Long covered = states.lowerKey(all); covered != null; covered = states.lowerKey(covered)) {
            State state = at(states, covered);
            for (int candidate : byFirstAtom.get(Long.numberOfTrailingZeros(all & ~covered))) {
                if ((candidates[candidate] & covered) == 0) {
                    State next = at(states, covered | candidates[candidate]);
                    state.after = logSum(state.after, next.after + scores[candidate]);
                }
            }
        }
    }

    /** How much of all ways leads through a candidate. */
    private double share(int candidate, double total) {
        double sum = Double.NEGATIVE_INFINITY;
        int first = Long.numberOfTrailingZeros(candidates[candidate]);
        for (var entry : states.entrySet()) {
            long covered = entry.getKey();
            if (covered != all
                    && Long.numberOfTrailingZeros(all & ~covered) == first
                    && (covered & candidates[candidate]) == 0) {
                double after = at(states, covered | candidates[candidate]).after;
                sum = logSum(sum, entry.getValue().before + scores[candidate] + after);
            }
        }
        return Math.exp(sum - total);
    }

    /** The logarithm of the sum over all ways that read as {@code way} does. */
    private double sameLabels(List<Integer> way) {
        NavigableMap<Long, Double> sums = new TreeMap<>();
        sums.put(0L, 0.0);
        for (int symbol : way) {
            NavigableMap<Long, Double> next = new TreeMap<>();
            sums.forEach((covered, sum) -> {
                if (covered != all) {
                    for (int candidate : byFirstAtom.get(Long.numberOfTrailingZeros(all & ~covered))) {
                        if ((candidates[candidate] & covered) == 0 && labels[candidate] == labels[symbol]) {
                            next.merge(covered | candidates[candidate], sum + scores[candidate], Cover::logSum);
                        }
                    }
                }
            });
            sums = next;
        }
        return sums.getOrDefault(all, Double.NEGATIVE_INFINITY);
    }

    private static State at(NavigableMap<Long, State> states, long covered) {
        return Objects.requireNonNull(states.get(covered));
    }

    /** The logarithm of the sum of two numbers, of their logarithms; negative infinity is that of 0. */
    static double logSum(double one, double other) {
        double larger = Math.max(one, other);
        return larger == Double.NEGATIVE_INFINITY
                ? larger
                : larger + Math.log1p(Math.exp(Math.min(one, other) - larger));
    }
}
