package digitpad.app.runs;

import digitpad.model.network.NetworkDescription;
import digitpad.training.plan.TrainingPlan;
import java.util.List;
import java.util.Optional;

/**
 * A training that somebody wants.
 *
 * @param name of the run, for people
 * @param network to train
 * @param plan how
 * @param sources on what, as {@code --data} names them
 * @param resumed the run to go on with; empty for a new one
 */
public record TrainingRequest(
        String name, NetworkDescription network, TrainingPlan plan, List<String> sources, Optional<RunRecord> resumed) {
    public TrainingRequest {
        sources = List.copyOf(sources);
    }

    /** Goes on with a run where it left off. */
    public static TrainingRequest resume(RunRecord run) {
        return new TrainingRequest(run.name(), run.network(), run.plan(), run.sources(), Optional.of(run));
    }
}
