package digitpad.training.history;

import java.util.List;
import java.util.function.Consumer;

/**
 * What a training came to so far, put together from its events: the one way from events to history and curve, for the trainer
 * and for everybody who listens. Belongs to one thread.
 */
public final class TrainingLog implements Consumer<TrainingEvent> {
    private TrainingHistory history = TrainingHistory.EMPTY;
    private TrainingCurve curve;

    /** Nothing yet, of a training whose beginning will be told. */
    public TrainingLog() {
        this(new TrainingCurve(List.of()));
    }

    /** @param curve that grows along */
    public TrainingLog(TrainingCurve curve) {
        this.curve = curve;
    }

    /** Begins with what was kept of a training that goes on. */
    public void restore(TrainingHistory kept) {
        history = kept;
    }

    /** Epochs and changes so far. */
    public TrainingHistory history() {
        return history;
    }

    /** Steps so far; grows with the training. */
    public TrainingCurve curve() {
        return curve;
    }

    /** The step after the last one that was taken, counted from 1. */
    public int nextStep() {
        return curve.taken() + 1;
    }

    @Override
    public void accept(TrainingEvent event) {
        history = history.after(event);
        if (event instanceof TrainingEvent.Started started) {
            curve = started.curve().copy();
        } else if (event instanceof TrainingEvent.BatchDone batch) {
            curve.append(batch);
        } else if (event instanceof TrainingEvent.UpdatesMeasured measured) {
            curve.append(measured);
        }
    }
}
