package digitpad.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The epochs of a training in order. Immutable. */
public record TrainingHistory(List<EpochRecord> epochs) {
    /** Before the first epoch. */
    public static final TrainingHistory EMPTY = new TrainingHistory(List.of());

    public TrainingHistory {
        epochs = List.copyOf(epochs);
    }

    /** This history with one more epoch. */
    public TrainingHistory with(EpochRecord epoch) {
        List<EpochRecord> more = new ArrayList<>(epochs);
        more.add(epoch);
        return new TrainingHistory(more);
    }

    /** The epoch whose network is kept: the earliest of the best by validation. */
    public Optional<EpochRecord> best() {
        return epochs.stream().reduce((best, next) -> next.isBetterThan(best) ? next : best);
    }
}
