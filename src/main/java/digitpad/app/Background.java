package digitpad.app;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work beside the window. It is done elsewhere, its end is handed over to the thread of the window, and whatever it fails of
 * becomes a sentence there: work that was begun is never heard of only where it was given up.
 */
public final class Background {
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    private final Executor work;
    private final Executor deliver;

    /** Something that takes its time. */
    @FunctionalInterface
    public interface Task {
        /**
         * Does the work and says what to do with its result on the thread of the window.
         *
         * @throws CancellationException where nobody wants it any more: nothing is told
         * @throws Exception where it failed, with a sentence for people if that was to be expected
         */
        Runnable run() throws Exception;
    }

    /**
     * @param work runs tasks, on whatever thread
     * @param deliver runs what changes the window: {@code Platform::runLater}, or {@code Runnable::run} in tests
     */
    public Background(Executor work, Executor deliver) {
        this.work = work;
        this.deliver = deliver;
    }

    /** Makes threads of this name that do not keep the process alive. */
    public static ThreadFactory threads(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /** A thread of this name for each task. */
    public static Executor eachOnThread(String name) {
        ThreadFactory threads = threads(name);
        return task -> threads.newThread(task).start();
    }

    /**
     * Has {@code task} done.
     *
     * @param what could not be done where it fails, as the beginning of a sentence: "The runs cannot be listed"
     * @param failed hears the sentence on the thread of the window
     */
    public void run(String what, Task task, Consumer<String> failed) {
        try {
            work.execute(() -> attempt(what, task, failed));
        } catch (RejectedExecutionException e) {
            LOG.info("Not begun, for the window is being closed: {}", what, e);
        } catch (OutOfMemoryError e) {
            // A thread takes memory too.
            String sentence = FailureReason.of(e, what);
            tell(() -> failed.accept(sentence));
        }
    }

    private void attempt(String what, Task task, Consumer<String> failed) {
        Runnable news;
        try {
            news = task.run();
        } catch (CancellationException e) {
            LOG.debug("Given up: {}", what, e);
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            LOG.info("Interrupted: {}", what, e);
            return;
        } catch (Exception | Error e) {
            // Errors too: a class that is missing or memory that runs out must not end in silence.
            String sentence = FailureReason.of(e, what);
            news = () -> failed.accept(sentence);
        }
        tell(news);
    }

    /** Has something done on the thread of the window, from any thread. */
    public void tell(Runnable news) {
        deliver.execute(news);
    }
}
