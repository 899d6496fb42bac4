package digitpad.training;

import digitpad.model.NetworkSnapshot;
import digitpad.training.history.TrainingHistory;

/**
 * What a training leaves.
 *
 * @param history of its epochs; none where it was stopped before the first had ended
 * @param best network of the best epoch by validation
 */
public record TrainedNetwork(TrainingHistory history, NetworkSnapshot best) {}
