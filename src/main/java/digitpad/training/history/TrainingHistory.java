package digitpad.training.history;

import com.fasterxml.jackson.annotation.JsonIgnore;
import digitpad.training.plan.PlanChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a training came to so far. Immutable.
 *
 * @param epochs finished ones, in order
 * @param changes made to the plan on the way, in order
 */
public record TrainingHistory(List<EpochRecord> epochs, List<PlanChange> changes) {
    /** Before the first epoch. */
    public static final TrainingHistory EMPTY = new TrainingHistory(List.of(), List.of());

    public TrainingHistory {
        epochs = List.copyOf(epochs);
        changes = List.copyOf(changes);
        // It comes from files as well: whoever draws it relies on the order.
        for (int i = 0; i < epochs.size(); i++) {
            if (epochs.get(i).epoch() != i + 1) {
                throw new IllegalArgumentException("The epochs of a history are counted from 1.");
            }
        }
        for (int i = 1; i < changes.size(); i++) {
            if (changes.get(i).step() < changes.get(i - 1).step()) {
                throw new IllegalArgumentException("The changes of a history are in order.");
            }
        }
    }

    /** This history with one more epoch. */
    public TrainingHistory with(EpochRecord epoch) {
        return new TrainingHistory(appended(epochs, epoch), changes);
    }

    /** This history with one more change. */
    public TrainingHistory with(PlanChange change) {
        return new TrainingHistory(epochs, appended(changes, change));
    }

    /** This history after {@code event}, which need not say anything about it. */
    public TrainingHistory after(TrainingEvent event) {
        if (event instanceof TrainingEvent.Started started) {
            return started.history();
        }
        if (event instanceof TrainingEvent.EpochDone done) {
            return with(done.epoch());
        }
        if (event instanceof TrainingEvent.PlanChanged changed) {
            return with(changed.change());
        }
        return this;
    }

    /** The epoch whose network is kept: the earliest of the best by validation. */
    @JsonIgnore
    public Optional<EpochRecord> best() {
        return epochs.stream().reduce((best, next) -> next.isBetterThan(best) ? next : best);
    }

    /** The change that holds now. */
    @JsonIgnore
    public Optional<PlanChange> lastChange() {
        return changes.isEmpty() ? Optional.empty() : Optional.of(changes.get(changes.size() - 1));
    }

    private static <T> List<T> appended(List<T> list, T last) {
        List<T> more = new ArrayList<>(list);
        more.add(last);
        return more;
    }
}
