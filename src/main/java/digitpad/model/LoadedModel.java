package digitpad.model;

import digitpad.recognition.Recognizer;

/**
 * A model opened and warm. Closing gives back what its network holds outside of the Java heap.
 *
 * @param card what its file says of it
 * @param recognizer of its network; to be used by one thread at a time
 */
public record LoadedModel(ModelCard card, Recognizer recognizer) implements AutoCloseable {
    @Override
    public void close() {
        recognizer.close();
    }
}
