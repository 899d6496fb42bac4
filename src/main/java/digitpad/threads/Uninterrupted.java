package digitpad.threads;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Waits to the end, for what must not be left in the middle: native code that still computes on memory that would be given
 * back. An interrupt meanwhile is kept for whoever looks next.
 */
public final class Uninterrupted {
    private Uninterrupted() {}

    /**
     * What a task came to.
     *
     * @throws ExecutionException where it failed
     */
    public static <T> T get(Future<T> task) throws ExecutionException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            keep(interrupted);
        }
    }

    /** Waits for the end of threads that were told to end; false where their time is over before. */
    public static boolean awaitEnd(ExecutorService threads, Duration patience) {
        boolean interrupted = false;
        try {
            long deadline = System.nanoTime() + patience.toNanos();
            while (true) {
                try {
                    return threads.awaitTermination(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            keep(interrupted);
        }
    }

    private static void keep(boolean interrupted) {
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
