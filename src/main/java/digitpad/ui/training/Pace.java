package digitpad.ui.training;

import java.util.Optional;
import java.util.function.LongSupplier;

/** How fast a training goes and when it will be done, by the clock on the wall and without its pauses. */
final class Pace {
    /** Half of what is shown as the speed comes from the last so many seconds. */
    private static final double HALF_LIFE_SECONDS = 1.5;

    /** Below this much experience nothing is foretold. */
    private static final double LEAST_SECONDS = 1;

    private final LongSupplier nanos;
    private double before;
    private double active;
    private int stepsDone;
    private int stepsLeft;
    private double speed;
    private long last;
    private boolean running;

    /** @param nanos the time, {@link System#nanoTime} outside of tests */
    Pace(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * Begins.
     *
     * @param secondsBefore spent already, before a training was resumed
     * @param stepsToDo until the end
     */
    void start(double secondsBefore, int stepsToDo) {
        before = secondsBefore;
        active = 0;
        stepsDone = 0;
        stepsLeft = stepsToDo;
        speed = 0;
        last = nanos.getAsLong();
        running = true;
    }

    /** Steps were taken since the last call. */
    void advance(int steps, int batchSize) {
        double seconds = sinceLast();
        if (!running || seconds <= 0) {
            stepsDone += steps;
            stepsLeft -= steps;
            return;
        }
        double now = steps * (double) batchSize / seconds;
        double keep = stepsDone == 0 ? 0 : Math.pow(0.5, seconds / HALF_LIFE_SECONDS);
        speed = keep * speed + (1 - keep) * now;
        active += seconds;
        stepsDone += steps;
        stepsLeft -= steps;
    }

    /** Stops and starts the clock. */
    void pause(boolean paused) {
        double seconds = sinceLast();
        if (running) {
            active += seconds;
        }
        running = !paused;
    }

    private double sinceLast() {
        long now = nanos.getAsLong();
        double seconds = (now - last) / 1e9;
        last = now;
        return seconds;
    }

    /** Digits learnt from a second, lately. */
    double imagesPerSecond() {
        return speed;
    }

    /** Seconds spent training. */
    double elapsed() {
        return before + active;
    }

    /** Seconds to go by the mean of this training so far, validations included. */
    Optional<Double> remaining() {
        return active < LEAST_SECONDS || stepsDone == 0
                ? Optional.empty()
                : Optional.of(active / stepsDone * Math.max(0, stepsLeft));
    }
}
