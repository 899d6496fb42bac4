package digitpad.model;

import digitpad.recognition.Recognizer;
import java.io.IOException;
import java.nio.file.Path;

/** A network at one moment of its training: a copy, for any thread, that outlives the training. */
public interface NetworkSnapshot {
    /**
     * Reads with this network; to be closed by the caller.
     *
     * @param lanes threads that share a large batch
     */
    Recognizer recognizer(int lanes);

    /**
     * The same network with the outputs before its softmax divided by {@code temperature}: in its last layer's weights and
     * biases, so that every reader of its file gets the same probabilities. What it reads stays; above 1 it is less sure of
     * it, below 1 more.
     *
     * @param temperature above 0
     */
    NetworkSnapshot tempered(double temperature);

    /** Writes a model file with {@code card}, replacing {@code file} at once or not at all. */
    void save(Path file, ModelCard card) throws IOException;
}
