package digitpad.training;

import digitpad.dataset.Split;
import digitpad.image.DigitImage;
import digitpad.training.network.NetworkDescription;
import java.nio.file.Path;
import java.util.List;

/**
 * One training: what, how, on what, and where its work is kept.
 *
 * @param network to train
 * @param plan hyperparameters
 * @param data to learn from and to choose by
 * @param nonDigits pictures that show no digit, of which the plan's share is mixed into each batch; may be none
 * @param checkpoint file that holds the state after each epoch
 * @param resume whether to go on from {@code checkpoint} where it exists and belongs to the same job
 * @param changes made to the plan by whoever trained it before, which hold again from their own steps on
 */
public record TrainingJob(
        NetworkDescription network,
        TrainingPlan plan,
        Split data,
        List<DigitImage> nonDigits,
        Path checkpoint,
        boolean resume,
        List<PlanChange> changes) {
    public TrainingJob {
        nonDigits = List.copyOf(nonDigits);
        changes = List.copyOf(changes);
    }

    /** A training on digits alone that nobody changed. */
    public TrainingJob(NetworkDescription network, TrainingPlan plan, Split data, Path checkpoint, boolean resume) {
        this(network, plan, data, List.of(), checkpoint, resume, List.of());
    }
}
