package digitpad.app.runs;

import digitpad.training.evaluation.Readings;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/** The networks of one run, as they were after each epoch, and the data that they can be tried on; or one network alone. */
public interface EpochReadings {
    /** Of the run or the network, for people. */
    String name();

    /** The data sets on offer, named for people, at least one: the first is shown unless another is chosen. */
    List<String> data();

    /** The epochs whose networks are there, ascending, at least one; may grow while a training runs. */
    List<Integer> epochs();

    /** Those of them that may be tried on {@code data}, at least one: the best one alone where a second look would be a choice. */
    default List<Integer> epochs(String data) {
        return epochs();
    }

    /**
     * What the network of {@code epoch} makes of {@code data}. Called on one thread, one call at a time.
     *
     * @param progress to be told which share of the digits is read, 0…1
     * @param cancelled whether the result is not wanted any more
     * @throws IOException where network or data cannot be read, with a sentence for people
     * @throws CancellationException where it was cancelled
     */
    Readings read(int epoch, String data, DoubleConsumer progress, BooleanSupplier cancelled) throws IOException;
}
