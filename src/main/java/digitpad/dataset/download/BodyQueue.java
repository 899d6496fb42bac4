package digitpad.dataset.download;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A response's body as it arrives, handed from the client's thread to the one that writes it, a portion at a time. A
 * stream would do the same but for waiting, which could neither be cancelled nor end.
 */
final class BodyQueue implements HttpResponse.BodySubscriber<BodyQueue>, AutoCloseable {
    /** @param failure why there is no more; null where all went well */
    private record Portion(List<ByteBuffer> bytes, boolean last, @Nullable Throwable failure) {}

    private final BlockingQueue<Portion> portions = new LinkedBlockingQueue<>();
    private final Duration patience;
    private final CancelSignal cancel;
    private Flow.@Nullable Subscription subscription;
    private boolean closed;

    /** @param patience how long nothing may arrive before the mirror counts as stalled */
    BodyQueue(Duration patience, CancelSignal cancel) {
        this.patience = patience;
        this.cancel = cancel;
    }

    /**
     * Waits for more.
     *
     * @return empty at the end
     * @throws HttpTimeoutException where nothing arrives for too long
     * @throws IOException where the connection broke
     * @throws java.util.concurrent.CancellationException where the download was cancelled
     */
    List<ByteBuffer> next() throws IOException {
        Portion portion = cancel.await(patience, nanos -> portions.poll(nanos, TimeUnit.NANOSECONDS));
        if (portion == null) {
            throw new HttpTimeoutException("nothing came for " + patience);
        }
        if (portion.failure() instanceof IOException failure) {
            throw failure;
        }
        if (portion.failure() != null) {
            throw new IOException(portion.failure());
        }
        if (!portion.last()) {
            demand();
        }
        return portion.bytes();
    }

    @Override
    public CompletionStage<BodyQueue> getBody() {
        return CompletableFuture.completedFuture(this);
    }

    @Override
    public synchronized void onSubscribe(Flow.Subscription begun) {
        if (closed || subscription != null) {
            begun.cancel();
        } else {
            subscription = begun;
            begun.request(1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> bytes) {
        if (bytes.isEmpty()) {
            // An empty portion would look like the end.
            demand();
        } else {
            portions.add(new Portion(bytes, false, null));
        }
    }

    @Override
    public void onError(Throwable failure) {
        portions.add(new Portion(List.of(), true, failure));
    }

    @Override
    public void onComplete() {
        portions.add(new Portion(List.of(), true, null));
    }

    private synchronized void demand() {
        if (subscription != null && !closed) {
            subscription.request(1);
        }
    }

    /** Wants no more: the connection is closed where the body has not ended. */
    @Override
    public synchronized void close() {
        closed = true;
        if (subscription != null) {
            subscription.cancel();
        }
    }
}
