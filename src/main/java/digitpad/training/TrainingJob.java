package digitpad.training;

import digitpad.dataset.Split;
import digitpad.image.DigitImage;
import digitpad.model.StoredNetwork;
import digitpad.model.network.NetworkDescription;
import digitpad.training.plan.PlanChange;
import digitpad.training.plan.TrainingPlan;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One training: what, how, on what, and where its work is kept.
 *
 * @param network to train
 * @param start network that is begun with; empty to begin with random weights
 * @param plan hyperparameters
 * @param data to learn from and to choose by
 * @param nonDigits pictures that show no digit, of which the plan's share is mixed into each batch; may be none
 * @param checkpoint file that holds the state after each epoch
 * @param resume whether to go on from {@code checkpoint} where it exists and belongs to the same job
 * @param changes made to the plan by whoever trained it before, which hold again from their own steps on
 */
public record TrainingJob(
        NetworkDescription network,
        Optional<StoredNetwork> start,
        TrainingPlan plan,
        Split data,
        List<DigitImage> nonDigits,
        Path checkpoint,
        boolean resume,
        List<PlanChange> changes) {
    public TrainingJob {
        nonDigits = List.copyOf(nonDigits);
        changes = List.copyOf(changes);
        if (start.isPresent() && !start.get().card().network().equals(network)) {
            throw new IllegalArgumentException("The network to begin with has other layers.");
        }
    }

    /** A training on digits alone that nobody changed. */
    public TrainingJob(NetworkDescription network, TrainingPlan plan, Split data, Path checkpoint, boolean resume) {
        this(network, Optional.empty(), plan, data, List.of(), checkpoint, resume, List.of());
    }
}
