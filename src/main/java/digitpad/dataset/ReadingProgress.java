package digitpad.dataset;

import java.util.concurrent.CancellationException;

/** Hears how far the reading of a data set is, and may end it. Asked and told on the thread that reads. */
@FunctionalInterface
public interface ReadingProgress {
    /** Listens to nothing and ends nothing. */
    ReadingProgress NONE = (done, total) -> {};

    /**
     * A few more files were read, or given up.
     *
     * @param done 0…total
     */
    void read(int done, int total);

    /** Whether the digits are not wanted any more. */
    default boolean isCancelled() {
        return false;
    }

    /** @throws CancellationException where the digits are not wanted any more */
    default void check() {
        if (isCancelled()) {
            throw new CancellationException("The digits are not wanted any more.");
        }
    }
}
