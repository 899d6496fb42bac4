package digitpad.training;

import digitpad.recognition.Recognizer;
import java.io.IOException;
import java.nio.file.Path;

/** What a training leaves: a network that can be measured and saved. */
public interface TrainedNetwork {
    TrainingHistory history();

    /** Reads with the trained network; one thread at a time. */
    Recognizer recognizer();

    /** Writes a model file with {@code card}, replacing {@code file} at once or not at all. */
    void save(Path file, ModelCard card) throws IOException;
}
