package digitpad.training;

import digitpad.model.NetworkSnapshot;
import digitpad.model.network.NetworkDescription;
import digitpad.model.network.ParameterBlock;
import digitpad.recognition.Recognizer;
import java.util.List;

/**
 * What a trainer needs of a numeric library: first weights, gradients and a recognizer over flat parameter vectors. Owns
 * threads and native memory until it is closed.
 */
public interface GradientEngine extends AutoCloseable {
    /** Makes engines. */
    @FunctionalInterface
    interface Factory {
        /**
         * Makes an engine.
         *
         * @param batchSize digits of every batch
         * @param workers threads that share a batch; fewer are used where the batch is smaller
         */
        GradientEngine create(NetworkDescription network, int batchSize, int workers);
    }

    /** Random first weights. */
    float[] initialParameters(long seed);

    /** What each stretch of a parameter vector is. */
    List<ParameterBlock> blocks();

    /** Seeds the dropout of every worker. */
    void seed(long seed);

    /**
     * The gradient of the mean loss of a batch, with dropout.
     *
     * @param ink 784 values a digit
     * @param targets ten probabilities a digit
     * @param gradient that is overwritten
     * @return loss and hits before the step
     */
    BatchResult gradient(float[] parameters, float[] ink, float[] targets, float[] gradient)
            throws InterruptedException;

    /**
     * What a batch came to.
     *
     * @param loss mean in nats
     * @param correct digits read right
     */
    record BatchResult(double loss, int correct) {}

    /** Reads with {@code parameters}, which are copied, on as many threads as there are workers; to be closed. */
    Recognizer recognizer(float[] parameters);

    /** The network with {@code parameters}, which are copied; outlives the engine. */
    NetworkSnapshot snapshot(float[] parameters);

    /** Ends the workers. */
    @Override
    void close();
}
