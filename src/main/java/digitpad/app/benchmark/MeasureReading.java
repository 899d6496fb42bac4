package digitpad.app.benchmark;

import digitpad.image.DigitImage;
import digitpad.recognition.Recognizer;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Takes the time of short work: one reading after the other, readings at a pen's pace, and batches. */
final class MeasureReading {
    /** Digits that are handed over together. */
    static final int BATCH = 128;

    private static final int WARM_UP = 300;
    private static final int FEW = 3;
    private static final int BATCHES = 20;
    private static final int ROUNDS = 5;

    /** Time from one movement of a pen to the next, as of a mouse with 125 reports a second. */
    private static final long INTERVAL_NANOS = 8_000_000;

    private final BooleanSupplier stop;

    /** @param stop looked at between two readings */
    MeasureReading(BooleanSupplier stop) {
        this.stop = stop;
    }

    /**
     * Does {@code work} again and again without a pause.
     *
     * @param times that are measured, after some that are not
     * @throws CancellationException where it was stopped
     */
    Percentiles repeat(Runnable work, int times) {
        return measured(work, times, WARM_UP);
    }

    /** The same of work that takes long: a few times that do not count are enough. */
    Percentiles few(Runnable work, int times) {
        return measured(work, times, FEW);
    }

    private Percentiles measured(Runnable work, int times, int before) {
        for (int i = 0; i < before; i++) {
            check();
            work.run();
        }
        double[] millis = new double[times];
        for (int i = 0; i < times; i++) {
            check();
            millis[i] = millis(work);
        }
        return Percentiles.of(millis);
    }

    /**
     * Does {@code work} every eight milliseconds, as a moving pen asks for it: between two, other threads have the processor
     * and its caches.
     *
     * @throws CancellationException where it was stopped
     */
    Percentiles atPenPace(Runnable work, int times) {
        double[] millis = new double[times];
        long due = System.nanoTime();
        for (int i = 0; i < times; i++) {
            check();
            due = Math.max(due + INTERVAL_NANOS, System.nanoTime());
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            millis[i] = millis(work);
        }
        return Percentiles.of(millis);
    }

    /**
     * Images a second in batches of 128: the median of five rounds of 20 batches, after one that does not count.
     *
     * @throws CancellationException where it was stopped
     */
    double imagesPerSecond(Recognizer recognizer, DigitImage image) {
        List<DigitImage> batch = Collections.nCopies(BATCH, image);
        Runnable round = () -> {
            for (int i = 0; i < BATCHES; i++) {
                check();
                recognizer.recognize(batch);
            }
        };
        round.run();
        double[] millis = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            millis[i] = millis(round);
        }
        return BATCHES * BATCH * 1e3 / Percentiles.of(millis).p50();
    }

    private static double millis(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e6;
    }

    private void check() {
        if (stop.getAsBoolean()) {
            throw new CancellationException("The measurement was stopped.");
        }
    }
}
