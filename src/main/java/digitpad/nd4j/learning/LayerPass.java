package digitpad.nd4j.learning;

/**
 * One layer at work on a worker's share of a batch. Its arrays are made once and used for every batch; the values that it
 * passes on are in its output {@link Signal}.
 */
interface LayerPass {
    /** Takes over its part of {@code parameters}. */
    default void load(float[] parameters) {}

    /** Computes the output's values from the input's. */
    void forward();

    /**
     * Computes the input's gradient, where anything before this layer learns, from the output's, and writes its part of the
     * parameters' gradient, summed over the share. Follows a {@link #forward}.
     */
    void backward(float[] gradient);
}
