package digitpad.recognition;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/**
 * Sums over the ways to part the atoms of a stretch, or over those of them that say what they should, by the forward-backward algorithm
 * over covered atoms and what is said already.
 */
final class Ways {
    private final List<Long> candidates;
    private final long all;

    /** @param candidates sets of atoms, as bits */
    Ways(List<Long> candidates) {
        this.candidates = candidates;
        this.all = candidates.stream().reduce(0L, (one, other) -> one | other);
    }

    /**
     * Sums over ways, each of which counts the exponential of its candidates' scores.
     *
     * @param logSum of all of them
     * @param shares how much of that sum leads through each candidate, 0…1
     */
    @SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
    record Sums(double logSum, double[] shares) {}

    /**
     * What ways are to say: they go from state 0 to the last one.
     *
     * @param last state
     * @param next the state after a state and a candidate; negative where the candidate says something else
     */
    record Goal(int last, IntBinaryOperator next) {
        static final Goal ANYTHING = new Goal(0, (state, candidate) -> state);

        /**
         * A text, of whose marks nobody has to be sure.
         *
         * @param said what each candidate is read as
         */
        static Goal text(String text, List<Character> said) {
            return new Goal(
                    text.length(),
                    (state, candidate) ->
                            state < text.length() && isRight(text.charAt(state), said.get(candidate)) ? state + 1 : -1);
        }

        private static boolean isRight(char written, char said) {
            return written == said
                    || (!Character.isDigit(written)
                            && said == Mark.UNKNOWN.text().charAt(0));
        }

        /** Of several candidates one at least. */
        static Goal any(List<Boolean> wanted) {
            return new Goal(1, (state, candidate) -> Math.max(state, wanted.get(candidate) ? 1 : 0));
        }
    }

    boolean canReach(Goal goal) {
        return sums(new double[candidates.size()], goal).logSum > Double.NEGATIVE_INFINITY;
    }

    Sums sums(double[] scores, Goal goal) {
        int last = goal.last;
        NavigableMap<Long, double[]> before = new TreeMap<>();
        before.put(0L, start(last, 0));
        for (Long covered = 0L; covered != null && covered != all; covered = before.higherKey(covered)) {
            double[] from = before.get(covered);
            for (int candidate : next(covered)) {
                double[] to = before.computeIfAbsent(covered | candidates.get(candidate), none -> nothing(last));
                for (int state = 0; state <= last; state++) {
                    int then = goal.next.applyAsInt(state, candidate);
                    if (then >= 0) {
                        to[then] = Cover.logSum(to[then], from[state] + scores[candidate]);
                    }
                }
            }
        }
        double[] end = before.getOrDefault(all, nothing(last));
        double[] shares = new double[candidates.size()];
        if (end[last] > Double.NEGATIVE_INFINITY) {
            backward(scores, goal, before, end[last], shares);
        }
        return new Sums(end[last], shares);
    }

    private void backward(
            double[] scores, Goal goal, NavigableMap<Long, double[]> before, double total, double[] shares) {
        int last = goal.last;
        NavigableMap<Long, double[]> after = new TreeMap<>();
        after.put(all, start(last, last));
        for (Long covered = before.lowerKey(all); covered != null; covered = before.lowerKey(covered)) {
            double[] from = before.get(covered);
            double[] sums = nothing(last);
            for (int candidate : next(covered)) {
                double[] to = after.getOrDefault(covered | candidates.get(candidate), nothing(last));
                for (int state = 0; state <= last; state++) {
                    int then = goal.next.applyAsInt(state, candidate);
                    if (then >= 0) {
                        sums[state] = Cover.logSum(sums[state], to[then] + scores[candidate]);
                        shares[candidate] += Math.exp(from[state] + scores[candidate] + to[then] - total);
                    }
                }
            }
            after.put(covered, sums);
        }
    }

    private int[] next(long covered) {
        int first = Long.numberOfTrailingZeros(all & ~covered);
        return IntStream.range(0, candidates.size())
                .filter(i ->
                        Long.numberOfTrailingZeros(candidates.get(i)) == first && (candidates.get(i) & covered) == 0)
                .toArray();
    }

    private static double[] nothing(int last) {
        double[] sums = new double[last + 1];
        Arrays.fill(sums, Double.NEGATIVE_INFINITY);
        return sums;
    }

    private static double[] start(int last, int place) {
        double[] sums = nothing(last);
        sums[place] = 0;
        return sums;
    }
}
