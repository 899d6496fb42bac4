package digitpad.app.explanation;

import digitpad.app.FailureReason;
import digitpad.app.RepeatedFailure;
import digitpad.app.reading.ModelChoice;
import digitpad.explanation.NetworkOpener;
import digitpad.explanation.OpenNetwork;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Looks into a network while the pen moves, on a thread named {@code explainer} that begins with the first digit. The newest
 * digit wins; what takes longer is found out after it, and given up when digit or network change. Nothing is done while
 * nothing is asked. For any thread; asking never waits.
 */
public final class LiveExplanation implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 500;

    /** Hears what is found, through the {@code deliver} executor. */
    public interface Listener {
        /** What the network makes of the newest digit. */
        void explained(Explained explained);

        /** The network cannot be looked into; {@code sentence} says why. */
        void failed(String sentence);
    }

    private final NetworkOpener opener;
    private final Executor deliver;
    private final Listener listener;
    private final RepeatedFailure failures = new RepeatedFailure();
    private final Object lock = new Object();

    // Under the lock

    private final Map<String, Inquiry> inquiries = new LinkedHashMap<>();
    private Optional<Subject> subject = Optional.empty();
    private @Nullable ModelChoice wanted;
    private @Nullable Runnable undelivered;
    private @Nullable Thread thread;
    private boolean due;
    private boolean closed;

    /** Changes with the digit and with the network: what was begun for another one is given up. */
    private volatile long generation;

    // Of the thread

    private @Nullable ModelChoice opened;
    private @Nullable OpenNetwork network;

    /** @param deliver runs what the listener hears: {@code Platform::runLater} in the window */
    public LiveExplanation(NetworkOpener opener, Executor deliver, Listener listener) {
        this.opener = opener;
        this.deliver = deliver;
        this.listener = listener;
    }

    /**
     * Looks at {@code digit} with {@code choice} from now on, and tells what comes out.
     *
     * @param digit empty where there is none: then the network alone is told of
     */
    public void show(ModelChoice choice, Optional<Subject> digit) {
        synchronized (lock) {
            if (closed) {
                return;
            }
            wanted = choice;
            subject = digit;
            due = true;
            generation++;
            inquiries.clear();
            begin();
        }
    }

    /** Opens the network anew although its name is the same: what is behind the name has changed. */
    public void forget() {
        synchronized (lock) {
            wanted = null;
            due = false;
            generation++;
            inquiries.clear();
            lock.notifyAll();
        }
    }

    /**
     * Has something found out about what is shown now. It is given up when that changes.
     *
     * @param name a newer inquiry of the same name takes its place as long as it is not begun
     */
    public void ask(String name, Inquiry inquiry) {
        synchronized (lock) {
            if (!closed && wanted != null) {
                inquiries.remove(name);
                inquiries.put(name, inquiry);
                begin();
            }
        }
    }

    private void begin() {
        if (thread == null) {
            Thread started = new Thread(this::work, "explainer");
            started.setDaemon(true);
            thread = started;
            started.start();
        }
        lock.notifyAll();
    }

    private void work() {
        try {
            while (await()) {
                step();
            }
        } finally {
            closeNetwork();
        }
    }

    /** Waits for something to do; false where all is over. */
    private boolean await() {
        synchronized (lock) {
            while (!closed && !due && inquiries.isEmpty() && !isToBeForgotten()) {
                try {
                    lock.wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return false;
                }
            }
            return !closed;
        }
    }

    private boolean isToBeForgotten() {
        return wanted == null && opened != null;
    }

    private void step() {
        ModelChoice choice;
        Optional<Subject> digit;
        Optional<Inquiry> inquiry = Optional.empty();
        long begun;
        synchronized (lock) {
            choice = wanted;
            digit = subject;
            begun = generation;
            if (!due) {
                inquiry = takeInquiry();
            }
            due = false;
        }
        if (choice == null) {
            closeNetwork();
            return;
        }
        try {
            OpenNetwork open = open(choice);
            Runnable news;
            if (inquiry.isPresent()) {
                news = inquiry.get().answer(open, () -> generation != begun);
            } else {
                Explained explained = new Explained(
                        open.stored(), digit, digit.map(Subject::image).map(open::trace));
                news = () -> listener.explained(explained);
            }
            failures.clear();
            tell(begun, news, inquiry.isPresent());
        } catch (IOException | RuntimeException | Error e) {
            String sentence = e instanceof IOException
                    ? FailureReason.of(e, "The network cannot be looked into")
                    : failures.sentence(e, "The network could not be looked into");
            tell(begun, () -> listener.failed(sentence), false);
        }
    }

    private Optional<Inquiry> takeInquiry() {
        Iterator<Inquiry> waiting = inquiries.values().iterator();
        if (!waiting.hasNext()) {
            return Optional.empty();
        }
        Inquiry next = waiting.next();
        waiting.remove();
        return Optional.of(next);
    }

    private OpenNetwork open(ModelChoice choice) throws IOException {
        OpenNetwork open = network;
        if (open == null || !choice.equals(opened)) {
            closeNetwork();
            open = opener.open(choice.network());
            network = open;
            opened = choice;
        }
        return open;
    }

    private void closeNetwork() {
        opened = null;
        if (network != null) {
            network.close();
            network = null;
        }
    }

    /** Of traces the newest alone: a busy window gets no queue of old ones. Answers of old questions are nobody's. */
    private void tell(long begun, Runnable news, boolean isAnswer) {
        if (isAnswer) {
            deliver.execute(() -> {
                if (generation == begun && isOpen()) {
                    news.run();
                }
            });
            return;
        }
        boolean underWay;
        synchronized (lock) {
            underWay = undelivered != null;
            undelivered = news;
        }
        if (!underWay) {
            deliver.execute(this::deliverNewest);
        }
    }

    private void deliverNewest() {
        Runnable news;
        synchronized (lock) {
            news = undelivered;
            undelivered = null;
            if (closed || news == null) {
                return;
            }
        }
        news.run();
    }

    private boolean isOpen() {
        synchronized (lock) {
            return !closed;
        }
    }

    /** Ends the thread and waits for that, half a second at most; nothing is told any more. */
    @Override
    public void close() {
        Thread ending;
        synchronized (lock) {
            closed = true;
            generation++;
            inquiries.clear();
            lock.notifyAll();
            ending = thread;
        }
        if (ending != null && !ending.equals(Thread.currentThread())) {
            try {
                ending.join(PATIENCE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
