package digitpad.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns Ctrl+C into a request to stop, and holds the end of the process back until the work that was asked is done, a
 * minute at most.
 */
public final class StopOnExit implements AutoCloseable {
    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::askAndWait, "stop-on-exit");
    private volatile boolean asked;

    public StopOnExit() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Whether the process was told to end. */
    public boolean isAsked() {
        return asked;
    }

    private void askAndWait() {
        asked = true;
        try {
            if (!done.await(1, TimeUnit.MINUTES)) {
                System.err.println("What was under way did not stop within a minute.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        if (asked) {
            done.countDown();
        } else {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
