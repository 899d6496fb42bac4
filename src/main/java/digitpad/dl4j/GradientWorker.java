package digitpad.dl4j;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread and the network that belongs to it. */
final class GradientWorker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(GradientWorker.class);
    private static final long PATIENCE_SECONDS = 10;

    private final ExecutorService thread;
    private final TrainingNetwork network;
    private @Nullable Future<?> running;

    /**
     * Starts the thread and makes the network on it.
     *
     * @param name of the thread
     */
    GradientWorker(String name, Supplier<TrainingNetwork> network) {
        thread = Executors.newSingleThreadExecutor(task -> new Thread(task, name));
        try {
            this.network = result(thread.submit(() -> {
                NumericRuntime.prepareThread();
                return network.get();
            }));
        } catch (ExecutionException e) {
            thread.shutdown();
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("A training worker could not be made.", e.getCause());
        }
    }

    /** The network, whose figures may be read while no task runs. */
    TrainingNetwork network() {
        return network;
    }

    /** Starts a task on the thread. */
    void start(Consumer<TrainingNetwork> task) {
        running = thread.submit(() -> task.accept(network));
    }

    /** Waits for the task that was started last, and returns what it failed of. */
    Optional<Throwable> join() {
        if (running == null) {
            return Optional.empty();
        }
        try {
            result(running);
            return Optional.empty();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            return Optional.of(cause == null ? e : cause);
        }
    }

    private static <T> T result(Future<T> future) throws ExecutionException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    // A batch is short, and workers must not be left in the middle of one.
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Gives the network's memory back after what runs, and waits for the thread's end. */
    @Override
    public void close() {
        if (thread.isShutdown()) {
            return;
        }
        thread.execute(network::close);
        thread.shutdown();
        boolean interrupted = false;
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!thread.isTerminated() && System.nanoTime() < deadline) {
            try {
                thread.awaitTermination(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                // Whoever closes in haste still must not leave native code running.
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (!thread.isTerminated()) {
            LOG.error("A training worker does not end");
        }
    }
}
