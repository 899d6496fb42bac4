package digitpad.ui.hand;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** How long a pen that rests may still be about to write the second stroke of a digit. */
public final class PenRest implements ExerciseModel.Delay {
    private static final Duration REST = Duration.millis(1_300);

    private final PauseTransition pause = new PauseTransition(REST);

    @Override
    public void start(Runnable task) {
        pause.setOnFinished(event -> task.run());
        pause.playFromStart();
    }

    @Override
    public void stop() {
        pause.stop();
    }
}
