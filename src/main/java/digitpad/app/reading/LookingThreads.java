package digitpad.app.reading;

import digitpad.app.Background;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Looks at several things at a time that may never answer, such as files on a network drive that went away. What takes longer
 * than somebody is patient is given up and another thread takes the place of the one that hangs, up to a bound: a thread that
 * waits for a disk cannot be ended.
 */
final class LookingThreads implements AutoCloseable {
    /** Threads that may hang; when as many do, nothing is begun any more before one of them comes back. */
    static final int MOST_HANGING = 8;

    private static final long IDLE_NANOS = 1_000_000_000;

    private final ThreadFactory threads = Background.threads("looker");
    private final int parallel;
    private final Duration patience;
    private final Deque<Look<?>> waiting = new ArrayDeque<>();
    private int working;
    private int hanging;
    private int idle;
    private boolean paused;
    private boolean closed;

    /**
     * @param parallel things that are looked at at a time
     * @param patience for each of them from its beginning
     */
    LookingThreads(int parallel, Duration patience) {
        this.parallel = parallel;
        this.patience = patience;
    }

    private enum State {
        WAITING,
        BEGUN,
        DONE,
        GIVEN_UP
    }

    /** Something that is looked at. */
    static final class Look<T> {
        private final Supplier<T> task;
        private State state = State.WAITING;
        private long begunNanos;
        private @Nullable T result;
        private @Nullable Throwable failure;

        private Look(Supplier<T> task) {
            this.task = task;
        }
    }

    /** Has something looked at as soon as there is a thread for it. */
    <T> Look<T> begin(Supplier<T> task) {
        Look<T> look = new Look<>(task);
        synchronized (this) {
            waiting.add(look);
            addThread();
            notifyAll();
        }
        return look;
    }

    /** What is said of {@code path} where {@link #await} gave it up. */
    static String noAnswer(Path path) {
        return path + " does not answer: it was not waited for any longer.";
    }

    /** Whether waiting for it would take no time. */
    synchronized boolean isDone(Look<?> look) {
        return look.state == State.DONE;
    }

    /**
     * Waits for what came of it; whatever it failed of is thrown here.
     *
     * @return empty where it does not answer, or too many others do not
     * @throws InterruptedException where nobody wants it any more
     */
    <T> Optional<T> await(Look<T> look) throws InterruptedException {
        synchronized (this) {
            while (look.state != State.DONE) {
                long rest = patience.toNanos() - (System.nanoTime() - look.begunNanos);
                if (look.state == State.BEGUN && rest <= 0) {
                    giveUp(look);
                    return Optional.empty();
                }
                if (look.state == State.WAITING && working == 0 && hanging >= MOST_HANGING) {
                    waiting.remove(look);
                    look.state = State.GIVEN_UP;
                    return Optional.empty();
                }
                // One that has not begun waits for others, each of which is given up in its time by whoever waits for
                // it.
                wait(look.state == State.BEGUN ? 1 + rest / 1_000_000 : 0);
            }
            if (look.failure instanceof Error error) {
                throw error;
            }
            if (look.failure instanceof RuntimeException failure) {
                throw failure;
            }
            return Optional.ofNullable(look.result);
        }
    }

    /** Looks at something on this thread while nothing else is looked at, but for what hangs. */
    <T> T alone(Supplier<T> task) throws InterruptedException {
        synchronized (this) {
            paused = true;
            long begun = System.nanoTime();
            long rest = patience.toNanos();
            notifyAll();
            while (working > 0 && rest > 0) {
                wait(1 + rest / 1_000_000);
                rest = patience.toNanos() - (System.nanoTime() - begun);
            }
        }
        try {
            return task.get();
        } finally {
            synchronized (this) {
                paused = false;
                for (int i = 0; i < parallel; i++) {
                    addThread();
                }
            }
        }
    }

    /** Nothing is begun any more; what is being looked at ends when it does. */
    @Override
    public synchronized void close() {
        closed = true;
        waiting.clear();
        notifyAll();
    }

    private void giveUp(Look<?> look) {
        look.state = State.GIVEN_UP;
        working--;
        hanging++;
        addThread();
        notifyAll();
    }

    /** A thread more, where there is work for it. */
    private synchronized void addThread() {
        if (!closed && !paused && waiting.size() > idle && working < parallel && hanging < MOST_HANGING) {
            working++;
            threads.newThread(this::work).start();
        }
    }

    private void work() {
        Look<?> look = next(null);
        while (look != null) {
            attempt(look);
            look = next(look);
        }
    }

    /** The next thing to look at; null for a thread that is not needed any more. */
    private synchronized @Nullable Look<?> next(@Nullable Look<?> former) {
        if (former != null) {
            if (former.state == State.GIVEN_UP) {
                // Another has this one's place.
                hanging--;
                addThread();
                notifyAll();
                return null;
            }
            former.state = State.DONE;
            notifyAll();
        }
        idle++;
        if (former != null) {
            waitForWork();
        }
        idle--;
        Look<?> look = paused || closed ? null : waiting.poll();
        if (look == null) {
            working--;
            notifyAll();
            return null;
        }
        look.state = State.BEGUN;
        look.begunNanos = System.nanoTime();
        notifyAll();
        return look;
    }

    /** Whoever asks for one thing after the other shall not start a thread for each. */
    private synchronized void waitForWork() {
        long begun = System.nanoTime();
        long rest = IDLE_NANOS;
        try {
            while (waiting.isEmpty() && !paused && !closed && rest > 0) {
                wait(1 + rest / 1_000_000);
                rest = IDLE_NANOS - (System.nanoTime() - begun);
            }
        } catch (InterruptedException e) {
            // Nobody interrupts these threads.
            Thread.currentThread().interrupt();
        }
    }

    private static <T> void attempt(Look<T> look) {
        try {
            look.result = look.task.get();
        } catch (RuntimeException | Error e) {
            look.failure = e;
        }
    }
}
