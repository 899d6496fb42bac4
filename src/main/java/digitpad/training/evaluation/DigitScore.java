package digitpad.training.evaluation;

/**
 * How well one digit is told from the nine others.
 *
 * @param truths how many there are
 * @param predictions how many digits were read as this one
 * @param hits how many of it were read right
 */
public record DigitScore(int digit, int truths, int predictions, int hits) {
    /** The share of the digits read as this one that are it, 0…1; NaN where none was. */
    public double precision() {
        return (double) hits / predictions;
    }

    /** The share of these digits that were read as such, 0…1; NaN where there are none. */
    public double recall() {
        return (double) hits / truths;
    }

    /** The harmonic mean of precision and recall, 0…1; NaN where there are none and none was read. */
    public double f1() {
        return 2.0 * hits / (truths + predictions);
    }
}
