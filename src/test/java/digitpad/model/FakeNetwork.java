package digitpad.model;

import digitpad.recognition.Recognizer;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * Stands where a network would be that nothing is learnt with and that nobody saves.
 *
 * @param reader what it reads with, or fails by when it is to
 */
public record FakeNetwork(Supplier<Recognizer> reader) implements NetworkSnapshot {
    /** A network that nobody looks at. */
    public FakeNetwork() {
        this(() -> {
            throw new UnsupportedOperationException();
        });
    }

    @Override
    public Recognizer recognizer(int lanes) {
        return reader.get();
    }

    @Override
    public NetworkSnapshot tempered(double temperature) {
        return this;
    }

    @Override
    public void save(Path file, ModelCard card) {
        throw new UnsupportedOperationException();
    }
}
