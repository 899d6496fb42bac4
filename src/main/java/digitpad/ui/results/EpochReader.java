package digitpad.ui.results;

import digitpad.app.EpochReadings;
import digitpad.training.Readings;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads digits in the background, for the newest wish alone: an older one is cancelled and not heard of again. Results seen
 * last are kept.
 */
final class EpochReader {
    private static final Logger LOG = LoggerFactory.getLogger(EpochReader.class);

    /** Results to go back to without reading again: 400 kB each for 10,000 digits. */
    private static final int KEPT = 8;

    private final Executor background;
    private final Executor deliver;
    private final AtomicLong newest = new AtomicLong();
    private final Map<Wish, Readings> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Wish, Readings> eldest) {
            return size() > KEPT;
        }
    };

    /** The network of an epoch on a data set. */
    record Wish(EpochReadings source, int epoch, String data) {}

    /** Hears what became of a wish while it is the newest, by the {@code deliver} executor. */
    interface Listener {
        /** A share of the digits is read, 0…1. */
        void progressed(double share);

        void arrived(Wish wish, Readings readings);

        /** @param reason for people */
        void failed(Wish wish, String reason);
    }

    EpochReader(Executor background, Executor deliver) {
        this.background = background;
        this.deliver = deliver;
    }

    /** The result of a wish that was read before, if it is still kept. Any wish under way is over. */
    Optional<Readings> known(Wish wish) {
        newest.incrementAndGet();
        return Optional.ofNullable(kept.get(wish));
    }

    /** Reads for {@code wish}; any wish under way is over. */
    void read(Wish wish, Listener listener) {
        long number = newest.incrementAndGet();
        background.execute(() -> read(number, wish, listener));
    }

    /** Forgets all results and the wish under way. */
    void forget() {
        newest.incrementAndGet();
        kept.clear();
    }

    private void read(long number, Wish wish, Listener listener) {
        if (isOld(number)) {
            return;
        }
        try {
            Readings readings = wish.source()
                    .read(
                            wish.epoch(),
                            wish.data(),
                            share -> tell(number, () -> listener.progressed(share)),
                            () -> isOld(number));
            tell(number, () -> {
                kept.put(wish, readings);
                listener.arrived(wish, readings);
            });
        } catch (IOException | RuntimeException | LinkageError | OutOfMemoryError e) {
            // A cancelled reading ends so, too.
            if (!isOld(number)) {
                LOG.warn(
                        "Epoch {} of {} could not be read",
                        wish.epoch(),
                        wish.source().name(),
                        e);
                tell(number, () -> listener.failed(wish, String.valueOf(e.getMessage())));
            }
        }
    }

    private boolean isOld(long number) {
        return number != newest.get();
    }

    private void tell(long number, Runnable news) {
        deliver.execute(() -> {
            if (!isOld(number)) {
                news.run();
            }
        });
    }
}
