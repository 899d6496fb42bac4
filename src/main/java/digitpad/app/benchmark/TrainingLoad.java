package digitpad.app.benchmark;

import digitpad.training.Trainer;
import digitpad.training.TrainingFailedException;
import digitpad.training.TrainingJob;
import digitpad.training.history.TrainingEvent;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** A training in the background, to measure what else goes on beside it. Closing ends it and waits for that. */
final class TrainingLoad implements AutoCloseable {
    /** From here on the training runs as fast as it will. */
    private static final int WARMING_BATCHES = 40;

    private final CountDownLatch warm = new CountDownLatch(WARMING_BATCHES);
    private final Thread thread;
    private volatile boolean stop;
    private volatile boolean ended;
    private volatile @Nullable Throwable failure;

    private TrainingLoad(Trainer trainer, TrainingJob job) {
        thread = new Thread(() -> train(trainer, job), "training");
    }

    /**
     * Starts a training and returns when it is under way.
     *
     * @param job that would go on for longer than the load is wanted
     * @throws IllegalStateException where the training failed
     */
    public static TrainingLoad start(Trainer trainer, TrainingJob job) throws InterruptedException {
        TrainingLoad load = new TrainingLoad(trainer, job);
        load.thread.start();
        try {
            load.warm.await();
            load.check();
        } catch (InterruptedException | IllegalStateException e) {
            load.close();
            throw e;
        }
        return load;
    }

    private void train(Trainer trainer, TrainingJob job) {
        try {
            trainer.train(job, this::hear, () -> !stop);
        } catch (IOException | TrainingFailedException | RuntimeException | Error e) {
            failure = e;
        } finally {
            ended = true;
            while (warm.getCount() > 0) {
                warm.countDown();
            }
        }
    }

    private void hear(TrainingEvent event) {
        if (event instanceof TrainingEvent.BatchDone) {
            warm.countDown();
        }
    }

    /**
     * Makes sure that the training still runs, so that what was measured was measured beside it.
     *
     * @throws IllegalStateException where it failed or ended
     */
    public void check() {
        if (failure != null) {
            throw new IllegalStateException("The training in the background failed.", failure);
        }
        if (ended) {
            throw new IllegalStateException("The training in the background ended early.");
        }
    }

    /** Ends the training after its running batch. */
    @Override
    public void close() {
        stop = true;
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                // A batch is short, and no thread may be left behind.
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
