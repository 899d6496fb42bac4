package digitpad.app.runs;

import digitpad.image.DigitImage;
import digitpad.recognition.Prediction;
import digitpad.recognition.Recognizer;
import digitpad.training.NetworkSnapshot;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads one digit by the network that is being trained, anew whenever either changes, on a thread of its own. The newest of
 * both wins; what came in between is never read.
 */
public final class WatchedNetwork implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WatchedNetwork.class);

    private final Executor deliver;
    private final Consumer<Optional<Prediction>> listener;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread worker = new Thread(task, "watched-network");
        worker.setDaemon(true);
        return worker;
    });
    private @Nullable NetworkSnapshot newest;
    private Optional<DigitImage> digit = Optional.empty();
    private boolean planned;
    private boolean closed;

    /** Belong to the thread. */
    private @Nullable NetworkSnapshot opened;

    private @Nullable Recognizer recognizer;

    /**
     * @param deliver runs what the listener hears
     * @param listener told what was read; nothing where there is no digit or no network
     */
    public WatchedNetwork(Executor deliver, Consumer<Optional<Prediction>> listener) {
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
            tell(prediction);
        } catch (RuntimeException | OutOfMemoryError e) {
            LOG.warn("The network in training could not read the pad", e);
            tell(Optional.empty());
        }
    }

    private void tell(Optional<Prediction> prediction) {
        deliver.execute(() -> {
            synchronized (this) {
                if (closed) {
                    return;
                }
            }
            listener.accept(prediction);
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
