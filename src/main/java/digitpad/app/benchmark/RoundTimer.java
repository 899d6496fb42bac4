package digitpad.app.benchmark;

import digitpad.training.history.TrainingEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Takes a training's time by its events, in rounds of batches that lie within one epoch. */
final class RoundTimer implements Consumer<TrainingEvent> {
    /** Batches that are timed together. */
    static final int ROUND = 20;

    /** Rounds that do not count: the machine code is being compiled, and memory is touched for the first time. */
    static final int WARM_UP = 3;

    private final LongSupplier nanos;
    private final List<Long> rounds = new ArrayList<>();
    private long began;
    private int batches;

    /** @param nanos the time, {@link System#nanoTime} outside of tests */
    RoundTimer(LongSupplier nanos) {
        this.nanos = nanos;
        this.began = nanos.getAsLong();
    }

    @Override
    public void accept(TrainingEvent event) {
        if (event instanceof TrainingEvent.UpdatesMeasured) {
            return;
        }
        if (event instanceof TrainingEvent.BatchDone) {
            batches++;
            if (batches < ROUND) {
                return;
            }
            rounds.add(nanos.getAsLong() - began);
        }
        // After a validation, too: it is no part of a round.
        batches = 0;
        began = nanos.getAsLong();
    }

    /** Rounds that count so far. */
    int measured() {
        return Math.max(0, rounds.size() - WARM_UP);
    }

    /**
     * Digits a second in the median round.
     *
     * @param batchSize digits of a batch
     * @throws IllegalStateException where no round counts yet
     */
    double imagesPerSecond(int batchSize) {
        if (measured() == 0) {
            throw new IllegalStateException("The training ended before a round of it was measured.");
        }
        double[] seconds =
                rounds.stream().skip(WARM_UP).mapToDouble(round -> round / 1e9).toArray();
        return ROUND * batchSize / Percentiles.of(seconds).p50();
    }
}
