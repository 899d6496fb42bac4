package digitpad.training;

import digitpad.dataset.Split;
import digitpad.training.network.NetworkDescription;
import java.nio.file.Path;

/**
 * One training: what, how, on what, and where its work is kept.
 *
 * @param network to train
 * @param plan hyperparameters
 * @param data to learn from and to choose by
 * @param checkpoint file that holds the state after each epoch
 * @param resume whether to go on from {@code checkpoint} where it exists and belongs to the same job
 */
public record TrainingJob(NetworkDescription network, TrainingPlan plan, Split data, Path checkpoint, boolean resume) {}
