package digitpad.app.reading;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hands results over, of those that wait the newest alone, and none that a later sheet made wrong. One delivery is under way
 * at most: a busy window never gets a queue of old news. For any thread.
 */
final class NewestResult {
    private final Executor deliver;
    private final Consumer<LiveResult> listener;
    private @Nullable LiveResult undelivered;
    private long undeliveredNumber;
    private long oldestOfUse;
    private boolean closed;

    /** @param deliver runs what the listener hears */
    NewestResult(Executor deliver, Consumer<LiveResult> listener) {
        this.deliver = deliver;
        this.listener = listener;
    }

    /** Results of requests before {@code number} are of no use any more. */
    synchronized void dropBefore(long number) {
        oldestOfUse = number;
    }

    /** Leaves the result of request {@code number} for the listener. */
    void post(long number, LiveResult result) {
        synchronized (this) {
            if (closed || number < oldestOfUse || (undelivered != null && undeliveredNumber > number)) {
                return;
            }
            boolean underWay = undelivered != null;
            undelivered = result;
            undeliveredNumber = number;
            if (underWay) {
                return;
            }
        }
        deliver.execute(this::deliverNewest);
    }

    private void deliverNewest() {
        LiveResult result;
        synchronized (this) {
            result = undeliveredNumber < oldestOfUse ? null : undelivered;
            undelivered = null;
            if (result == null || closed) {
                return;
            }
        }
        listener.accept(result);
    }

    /** Nothing is handed over any more. */
    synchronized void close() {
        closed = true;
    }
}
