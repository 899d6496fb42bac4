package digitpad.training;

import digitpad.model.NetworkSnapshot;
import digitpad.model.StoredNetwork;
import digitpad.model.network.ParameterBlock;
import java.util.List;

/**
 * A network in two: first layers that stay as they are, and a copy of the last ones to teach. What the first layers make of a
 * digit, its features, is computed once, however often the last ones learn from it. Batch normalisation keeps its
 * statistics. Parameters are flat vectors of the whole network, so that two can be mixed. Owns threads and native memory
 * until it is closed; one caller at a time.
 */
public interface LastLayers extends AutoCloseable {
    /** Takes networks apart. */
    @FunctionalInterface
    interface Factory {
        /**
         * Takes a network apart to teach a copy of its last layers; to be closed by the caller.
         *
         * @param first layer that is to learn, counted from 0
         * @param batchSize digits of every batch
         * @param workers threads that share the work
         * @throws IllegalArgumentException where there is no such layer
         */
        LastLayers create(StoredNetwork network, int first, int batchSize, int workers);
    }

    /** The network's parameters, as a copy. */
    float[] parameters();

    /** What each stretch of a parameter vector is that the last layers learn. */
    List<ParameterBlock> blocks();

    /** Values that the first layers make of a digit. */
    int featureCount();

    /**
     * Runs digits through the first layers.
     *
     * @param ink 784 values a digit
     * @return {@link #featureCount} values a digit
     */
    float[] features(float[] ink);

    /**
     * Runs features through last layers.
     *
     * @param parameters of which the first layers' are not looked at
     * @return ten probabilities a digit
     */
    float[] probabilities(float[] parameters, float[] features);

    /** Seeds the dropout of every worker. */
    void seed(long seed);

    /**
     * The gradient of the mean loss of a batch, with dropout.
     *
     * @param features of a batch's digits
     * @param targets ten probabilities a digit
     * @param gradient that is overwritten; that of the first layers is 0
     * @return loss and hits before the step
     */
    GradientEngine.BatchResult gradient(float[] parameters, float[] features, float[] targets, float[] gradient);

    /** The network with {@code parameters}, which are copied; outlives this. */
    NetworkSnapshot snapshot(float[] parameters);

    /** Ends the threads. */
    @Override
    void close();
}
