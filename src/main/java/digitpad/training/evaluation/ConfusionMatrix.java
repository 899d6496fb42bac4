package digitpad.training.evaluation;

import java.util.Arrays;

/** How often each digit was read as each: rows are the truth, columns the prediction. Immutable. */
public final class ConfusionMatrix {
    private static final int DIGITS = 10;

    private final int[][] counts;

    /** @param counts ten rows of ten, rows are the truth, copied */
    public ConfusionMatrix(int[][] counts) {
        if (counts.length != DIGITS || Arrays.stream(counts).anyMatch(row -> row.length != DIGITS)) {
            throw new IllegalArgumentException("A confusion matrix of digits is 10×10.");
        }
        this.counts = copy(counts);
    }

    /** How many {@code truth} were read as {@code prediction}. */
    public int count(int truth, int prediction) {
        return counts[truth][prediction];
    }

    /** How many {@code truth} there are. */
    public int truths(int truth) {
        return Arrays.stream(counts[truth]).sum();
    }

    /** How many digits were read as {@code prediction}. */
    public int predictions(int prediction) {
        return Arrays.stream(counts).mapToInt(row -> row[prediction]).sum();
    }

    /** How well {@code digit} is told from the others. */
    public DigitScore score(int digit) {
        return new DigitScore(digit, truths(digit), predictions(digit), counts[digit][digit]);
    }

    public int total() {
        return Arrays.stream(counts).flatMapToInt(Arrays::stream).sum();
    }

    public int correct() {
        int correct = 0;
        for (int digit = 0; digit < DIGITS; digit++) {
            correct += counts[digit][digit];
        }
        return correct;
    }

    /** The correct share, 0…1; NaN where nothing was counted. */
    public double accuracy() {
        return (double) correct() / total();
    }

    /** The rows, as a copy. */
    public int[][] toArray() {
        return copy(counts);
    }

    private static int[][] copy(int[][] rows) {
        return Arrays.stream(rows).map(int[]::clone).toArray(int[][]::new);
    }
}
