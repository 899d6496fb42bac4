package digitpad.training.evaluation;

/**
 * One digit taken for another.
 *
 * @param count how often
 * @param truths how many digits there are of that truth
 */
public record Confusion(int truth, int prediction, int count, int truths) {
    /** The share of the digits of that truth, 0…1. */
    public double share() {
        return (double) count / truths;
    }
}
