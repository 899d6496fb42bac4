package digitpad.nd4j.learning;

import digitpad.nd4j.NumericRuntime;
import digitpad.nd4j.WorkerFailure;
import digitpad.threads.Uninterrupted;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread and the network that belongs to it. */
final class GradientWorker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(GradientWorker.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

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
            this.network = Uninterrupted.get(thread.submit(() -> {
                NumericRuntime.prepareThread();
                return network.get();
            }));
        } catch (ExecutionException e) {
            thread.shutdown();
            throw WorkerFailure.of("A training worker could not be made.", e.getCause());
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
            Uninterrupted.get(running);
            return Optional.empty();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            return Optional.of(cause == null ? e : cause);
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
        if (!Uninterrupted.awaitEnd(thread, PATIENCE)) {
            LOG.error("A training worker does not end");
        }
    }
}
