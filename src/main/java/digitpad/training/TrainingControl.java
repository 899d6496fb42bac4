package digitpad.training;

import digitpad.training.plan.TrainingPlan;
import java.util.Optional;

/** What a training asks between two batches, on its own thread, of whoever steers it. */
@FunctionalInterface
public interface TrainingControl {
    /** Nobody steers: the training runs to its end. */
    TrainingControl UNDISTURBED = () -> true;

    /**
     * Whether to go on with the next batch. Waits for as long as the training is paused, which its times leave out.
     *
     * @throws InterruptedException where the thread was interrupted while waiting
     */
    boolean goOn() throws InterruptedException;

    /** Whether the training is to end, asked while it validates; never waits. */
    default boolean isStopped() {
        return false;
    }

    /** What was changed since the last batch. */
    default Optional<Rates> change() {
        return Optional.empty();
    }

    /** Whether somebody waits to see the network as it is now. */
    default boolean wantsSnapshot() {
        return false;
    }

    /**
     * Settings that can be changed on the way.
     *
     * @param learningRate the schedule's highest
     * @param weightDecay as in {@link TrainingPlan#weightDecay}
     */
    record Rates(double learningRate, double weightDecay) {
        public Rates {
            TrainingPlan.checkRates(learningRate, weightDecay);
        }
    }
}
