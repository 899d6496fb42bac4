package digitpad.training;

import digitpad.dataset.Split;
import digitpad.training.network.NetworkDescription;
import java.nio.file.Path;
import java.util.List;

/**
 * One training: what, how, on what, and where its work is kept.
 *
 * @param network to train
 * @param plan hyperparameters
 * @param data to learn from and to choose by
 * @param checkpoint file that holds the state after each epoch
 * @param resume whether to go on from {@code checkpoint} where it exists and belongs to the same job
 * @param changes made to the plan by whoever trained it before, which hold again from their own steps on
 */
public record TrainingJob(
        NetworkDescription network,
        TrainingPlan plan,
        Split data,
        Path checkpoint,
        boolean resume,
        List<PlanChange> changes) {
    public TrainingJob {
        changes = List.copyOf(changes);
    }

    /** A training that nobody changed. */
    public TrainingJob(NetworkDescription network, TrainingPlan plan, Split data, Path checkpoint, boolean resume) {
        this(network, plan, data, checkpoint, resume, List.of());
    }
}
