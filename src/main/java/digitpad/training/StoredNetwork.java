package digitpad.training;

/** A network as a model file holds it, to go on learning from. The file is read once and never touched again. */
public interface StoredNetwork {
    /** What the file says of it. */
    ModelCard card();

    /** All its parameters in one vector, as trainings have them; a copy. */
    float[] parameters();

    /**
     * Takes the network apart to teach a copy of its last layers; to be closed by the caller.
     *
     * @param first layer that is to learn, counted from 0
     * @param batchSize digits of every batch
     * @param workers threads that share the work
     * @throws IllegalArgumentException where there is no such layer
     */
    LastLayers lastLayers(int first, int batchSize, int workers);
}
