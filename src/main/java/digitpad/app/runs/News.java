package digitpad.app.runs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Gathers events and hands them over a few times a second, all since the last time at once: a training has more to tell than
 * anybody can look at, and each look costs the training time.
 */
final class News implements AutoCloseable {
    private final Executor later;
    private final Consumer<List<SessionEvent>> listener;
    private List<SessionEvent> gathered = new ArrayList<>();
    private boolean planned;
    private boolean closed;

    /**
     * @param deliver runs what the listener hears
     * @param interval from the first event to its delivery
     */
    News(Executor deliver, Consumer<List<SessionEvent>> listener, Duration interval) {
        this.later = CompletableFuture.delayedExecutor(interval.toNanos(), TimeUnit.NANOSECONDS, deliver);
        this.listener = listener;
    }

    synchronized void add(SessionEvent event) {
        gathered.add(event);
        if (!planned && !closed) {
            planned = true;
            later.execute(this::handOver);
        }
    }

    private void handOver() {
        List<SessionEvent> news;
        synchronized (this) {
            planned = false;
            if (closed) {
                return;
            }
            news = gathered;
            gathered = new ArrayList<>();
        }
        listener.accept(news);
    }

    /** Nothing is heard any more. */
    @Override
    public synchronized void close() {
        closed = true;
    }
}
