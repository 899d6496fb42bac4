package digitpad.ui.results;

import digitpad.app.Background;
import digitpad.app.runs.EpochReadings;
import digitpad.training.evaluation.Readings;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Reads digits in the background, for the newest wish alone: an older one is cancelled and not heard of again. Results seen
 * last are kept.
 */
final class EpochReader {
    /** Results to go back to without reading again: 400 kB each for 10,000 digits. */
    private static final int KEPT = 8;

    private final Background background;
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

        /** @param sentence for people */
        void failed(String sentence);
    }

    EpochReader(Background background) {
        this.background = background;
    }

    /** The result of a wish that was read before, if it is still kept. Any wish under way is over. */
    Optional<Readings> known(Wish wish) {
        giveUp();
        return Optional.ofNullable(kept.get(wish));
    }

    /**
     * Reads for {@code wish}; any wish under way is over.
     *
     * @param failure what could not be done where it fails, as the beginning of a sentence
     */
    void read(Wish wish, String failure, Listener listener) {
        giveUp();
        long number = newest.get();
        background.run(
                failure,
                () -> {
                    Readings readings = read(number, wish, listener);
                    return () -> unlessOld(number, () -> {
                        kept.put(wish, readings);
                        listener.arrived(wish, readings);
                    });
                },
                sentence -> unlessOld(number, () -> listener.failed(sentence)));
    }

    /** Ends the wish under way. */
    void giveUp() {
        newest.incrementAndGet();
    }

    /** Forgets all results and the wish under way. */
    void forget() {
        giveUp();
        kept.clear();
    }

    private Readings read(long number, Wish wish, Listener listener) throws IOException {
        if (isOld(number)) {
            throw new CancellationException("Something else was wished for.");
        }
        return wish.source()
                .read(
                        wish.epoch(),
                        wish.data(),
                        share -> background.tell(() -> unlessOld(number, () -> listener.progressed(share))),
                        () -> isOld(number));
    }

    private boolean isOld(long number) {
        return number != newest.get();
    }

    private void unlessOld(long number, Runnable news) {
        if (!isOld(number)) {
            news.run();
        }
    }
}
