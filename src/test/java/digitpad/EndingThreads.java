package digitpad;

import java.time.Duration;
import java.util.List;

/** Threads that were told to end, and take a moment for it. */
public final class EndingThreads {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private EndingThreads() {}

    /** Waits for the end of all threads whose names begin so; the names of those that do not end. */
    public static List<String> left(String prefix) throws InterruptedException {
        for (Thread thread : threads(prefix)) {
            thread.join(PATIENCE.toMillis());
        }
        return threads(prefix).stream().map(Thread::getName).toList();
    }

    private static List<Thread> threads(String prefix) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith(prefix))
                .toList();
    }
}
