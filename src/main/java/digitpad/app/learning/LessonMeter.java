package digitpad.app.learning;

import java.util.function.Consumer;

/** Tells how far a lesson is, from how far its stages are. */
final class LessonMeter {
    // By the time that each takes for the bundled network.
    private static final double READING = 0.45;
    private static final double LEARNING = 0.45;

    private final Consumer<LessonProgress> listener;

    LessonMeter(Consumer<LessonProgress> listener) {
        this.listener = listener;
    }

    /** @param share of the stage that is done, 0…1 */
    void at(LessonProgress.Stage stage, double share) {
        double done =
                switch (stage) {
                    case READING -> READING * share;
                    case LEARNING -> READING + LEARNING * share;
                    case MEASURING -> READING + LEARNING + (1 - READING - LEARNING) * share;
                };
        listener.accept(new LessonProgress(stage, Math.min(1, done)));
    }
}
