package digitpad.dataset.download;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Waits for what happens elsewhere without losing sight of whether it is still wanted. */
final class CancelSignal {
    /** How late a cancellation is noticed at most. */
    private static final long GLANCE_NANOS = 50_000_000;

    private final BooleanSupplier cancelled;

    /** @param cancelled asked often, from the thread that downloads */
    CancelSignal(BooleanSupplier cancelled) {
        this.cancelled = cancelled;
    }

    /** Something to wait for. */
    interface Waiting<T> {
        /** What came within {@code nanos}, null where nothing did. */
        @Nullable
        T within(long nanos) throws InterruptedException, IOException;
    }

    /** @throws CancellationException where the download was cancelled or its thread interrupted */
    void check() {
        if (cancelled.getAsBoolean() || Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
    }

    /**
     * Waits.
     *
     * @return null where nothing came in time
     * @throws IOException where the waiting did
     * @throws CancellationException as {@link #check}
     */
    <T> @Nullable T await(Duration patience, Waiting<T> waiting) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        do {
            check();
            try {
                T come = waiting.within(GLANCE_NANOS);
                if (come != null) {
                    return come;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        } while (System.nanoTime() < end);
        return null;
    }
}
