package digitpad.training;

import digitpad.training.history.TrainingEvent;
import java.io.IOException;
import java.util.function.Consumer;

/** Trains networks. A call occupies its thread until the training ends or is stopped. */
@FunctionalInterface
public interface Trainer {
    /**
     * Trains and returns the network of the best epoch by validation; the last checkpoint stays on disk.
     *
     * @param events told of every batch and epoch, on the calling thread
     * @param control asked between batches; a stopped training returns the best epoch so far
     * @throws IOException where {@link TrainingJob#resume()} is asked for and the checkpoint cannot be used
     * @throws TrainingFailedException where the numbers overflow
     */
    TrainedNetwork train(TrainingJob job, Consumer<TrainingEvent> events, TrainingControl control)
            throws IOException, TrainingFailedException;
}
