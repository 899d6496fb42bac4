package digitpad.app.runs;

import digitpad.app.Background;
import digitpad.app.RepeatedFailure;
import digitpad.image.DigitImage;
import digitpad.model.NetworkSnapshot;
import digitpad.recognition.Prediction;
import digitpad.recognition.Recognizer;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Reads one digit by the network that is being trained, anew whenever either changes, on a thread of its own. The newest of
 * both wins; what came in between is never read.
 */
public final class WatchedNetwork implements AutoCloseable {
    private final Executor deliver;
    private final Listener listener;
    private final RepeatedFailure failures = new RepeatedFailure();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Background.threads("watched-network"));
    private @Nullable NetworkSnapshot newest;
    private Optional<DigitImage> digit = Optional.empty();
    private boolean planned;
    private boolean closed;

    /** Hears what was read, through the {@code deliver} executor. */
    public interface Listener {
        /** What the network makes of the digit; nothing where there is no digit or no network. */
        void read(Optional<Prediction> prediction);

        /** The network cannot read it; {@code sentence} says why. */
        void failed(String sentence);
    }

    /** Belong to the thread. */
    private @Nullable NetworkSnapshot opened;

    private @Nullable Recognizer recognizer;

    /** @param deliver runs what the listener hears */
    public WatchedNetwork(Executor deliver, Listener listener) {
        this.deliver = deliver;
        this.listener = listener;
    }

    /** Reads by {@code network} from now on. */
    public synchronized void show(NetworkSnapshot network) {
        newest = network;
        plan();
    }

    /** Reads {@code image} from now on. */
    public synchronized void show(Optional<DigitImage> image) {
        digit = image;
        plan();
    }

    /** Forgets the network. */
    public synchronized void clear() {
        newest = null;
        plan();
    }

    private void plan() {
        if (!planned && !closed) {
            planned = true;
            thread.execute(this::read);
        }
    }

    private void read() {
        NetworkSnapshot network;
        Optional<DigitImage> image;
        synchronized (this) {
            planned = false;
            network = newest;
            image = digit;
        }
        try {
            Optional<Prediction> prediction = read(network, image);
            failures.clear();
            tell(() -> listener.read(prediction));
        } catch (RuntimeException | Error e) {
            String sentence = failures.sentence(e, "The network in training could not read the pad");
            tell(() -> listener.failed(sentence));
        }
    }

    private void tell(Runnable news) {
        deliver.execute(() -> {
            synchronized (this) {
                if (closed) {
                    return;
                }
            }
            news.run();
        });
    }

    private Optional<Prediction> read(@Nullable NetworkSnapshot network, Optional<DigitImage> image) {
        if (network != opened) {
            forget();
        }
        if (network == null || image.isEmpty()) {
            return Optional.empty();
        }
        Recognizer reader = recognizer;
        if (reader == null) {
            reader = network.recognizer(1);
            recognizer = reader;
            opened = network;
        }
        return Optional.of(reader.recognize(image.get()));
    }

    private void forget() {
        if (recognizer != null) {
            recognizer.close();
            recognizer = null;
        }
        opened = null;
    }

    /** Ends the thread; nothing is told any more. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            thread.execute(this::forget);
            thread.shutdown();
        }
    }
}
