package digitpad.training.evaluation;

/**
 * Two digits taken for each other, either way.
 *
 * @param lower the smaller of the two
 * @param count how often
 * @param rank 1 for the pair that is confused most; pairs confused equally often share the best rank
 */
public record ConfusedPair(int lower, int higher, int count, int rank) {}
