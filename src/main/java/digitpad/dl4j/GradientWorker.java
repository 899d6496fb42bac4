package digitpad.dl4j;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A thread and the network that belongs to it. */
final class GradientWorker implements AutoCloseable {
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
        } catch (RuntimeException e) {
            thread.shutdown();
            throw e;
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

    /**
     * Waits for the task that was started last.
     *
     * @throws IllegalStateException where it failed
     */
    void join() {
        if (running != null) {
            result(running);
        }
    }

    private static <T> T result(Future<T> future) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    // A batch is short, and workers must not be left in the middle of one.
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new IllegalStateException("A training worker failed.", e.getCause());
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
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("A training worker does not end.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
