package digitpad.training.evaluation;

import digitpad.recognition.Prediction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is confused how often, the most often first. Immutable. */
public final class ConfusionRanking {
    private final List<Confusion> confusions;
    private final List<ConfusedPair> pairs;

    private ConfusionRanking(List<Confusion> confusions, List<ConfusedPair> pairs) {
        this.confusions = confusions;
        this.pairs = pairs;
    }

    /** Ranks the errors of {@code matrix}. */
    public static ConfusionRanking of(ConfusionMatrix matrix) {
        List<Confusion> confusions = new ArrayList<>();
        List<int[]> sums = new ArrayList<>();
        for (int lower = 0; lower < Prediction.DIGITS; lower++) {
            for (int higher = lower + 1; higher < Prediction.DIGITS; higher++) {
                int oneWay = matrix.count(lower, higher);
                int otherWay = matrix.count(higher, lower);
                confusions.add(new Confusion(lower, higher, oneWay, matrix.truths(lower)));
                confusions.add(new Confusion(higher, lower, otherWay, matrix.truths(higher)));
                sums.add(new int[] {lower, higher, oneWay + otherWay});
            }
        }
        return new ConfusionRanking(
                confusions.stream()
                        .filter(confusion -> confusion.count() > 0)
                        .sorted(Comparator.comparingInt(Confusion::count)
                                .thenComparingDouble(Confusion::share)
                                .reversed()
                                .thenComparingInt(Confusion::truth)
                                .thenComparingInt(Confusion::prediction))
                        .toList(),
                ranked(sums));
    }

    private static List<ConfusedPair> ranked(List<int[]> sums) {
        return sums.stream()
                .map(sum -> new ConfusedPair(
                        sum[0],
                        sum[1],
                        sum[2],
                        1
                                + (int) sums.stream()
                                        .filter(other -> other[2] > sum[2])
                                        .count()))
                .sorted(Comparator.comparingInt(ConfusedPair::rank))
                .toList();
    }

    /** Each way of taking a digit for another that happened: by count, then by the share of the truth. */
    public List<Confusion> confusions() {
        return confusions;
    }

    /** Pairs of digits that were confused, either way, by count. */
    public List<ConfusedPair> pairs() {
        return pairs.stream().filter(pair -> pair.count() > 0).toList();
    }

    /** How the pair of two different digits does among all 45, confused or not. */
    public ConfusedPair pair(int one, int other) {
        return pairs.stream()
                .filter(pair -> pair.lower() == Math.min(one, other) && pair.higher() == Math.max(one, other))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(one + " and " + other + " are no pair of digits."));
    }

    /** How many pairs share the rank of {@code pair}, itself aside. */
    public int besides(ConfusedPair pair) {
        return (int) pairs.stream().filter(other -> other.rank() == pair.rank()).count() - 1;
    }
}
