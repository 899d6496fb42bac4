package digitpad.ui.hand;

import java.util.Optional;

/** A rest of the pen that ends when a test says so. */
final class ByHand implements ExerciseModel.Delay {
    private Optional<Runnable> waiting = Optional.empty();

    @Override
    public void start(Runnable task) {
        waiting = Optional.of(task);
    }

    @Override
    public void stop() {
        waiting = Optional.empty();
    }

    /** The pen has rested long enough. */
    void pass() {
        Optional<Runnable> task = waiting;
        waiting = Optional.empty();
        task.ifPresent(Runnable::run);
    }
}
