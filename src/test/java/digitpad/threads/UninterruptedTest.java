package digitpad.threads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UninterruptedTest {
    private final ExecutorService threads = Executors.newSingleThreadExecutor();

    @AfterEach
    void endThreads() {
        // The interrupt that a test left here is not for the next one.
        Thread.interrupted();
        threads.shutdownNow();
    }

    /** A thread that is interrupted before it waits is thrown out of the first wait for certain, whoever is faster. */
    @Test
    void aResultIsWaitedForThroughAnInterruptWhichIsKept() throws ExecutionException {
        CompletableFuture<String> result = new CompletableFuture<>();
        Thread.currentThread().interrupt();
        threads.execute(() -> result.complete("done"));

        assertEquals("done", Uninterrupted.get(result));
        assertTrue(Thread.interrupted());
    }

    @Test
    void withoutAnInterruptNoneIsLeft() throws ExecutionException {
        assertEquals("done", Uninterrupted.get(CompletableFuture.completedFuture("done")));
        assertFalse(Thread.currentThread().isInterrupted());
    }

    @Test
    void aFailureIsThrownAndTheInterruptKept() {
        CompletableFuture<String> failed = CompletableFuture.failedFuture(new IllegalStateException("broken"));
        Thread.currentThread().interrupt();

        ExecutionException thrown = assertThrows(ExecutionException.class, () -> Uninterrupted.get(failed));
        assertEquals("broken", thrown.getCause().getMessage());
        assertTrue(Thread.interrupted());
    }

    @Test
    void theEndOfThreadsIsWaitedForThroughAnInterruptWhichIsKept() {
        threads.execute(() -> {});
        threads.shutdown();
        Thread.currentThread().interrupt();

        assertTrue(Uninterrupted.awaitEnd(threads, Duration.ofMinutes(1)));
        assertTrue(Thread.interrupted());
        assertTrue(threads.isTerminated());
    }

    @Test
    void threadsThatAreNeverToldToEndAreGivenUp() {
        Thread.currentThread().interrupt();

        assertFalse(Uninterrupted.awaitEnd(threads, Duration.ofNanos(1)));
        assertTrue(Thread.interrupted());
    }
}
