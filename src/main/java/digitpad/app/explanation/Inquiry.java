package digitpad.app.explanation;

import digitpad.explanation.OpenNetwork;
import java.util.function.BooleanSupplier;

/** Something that takes longer to find out about a network and a digit. */
@FunctionalInterface
public interface Inquiry {
    /**
     * Finds it out, on the thread that owns the network.
     *
     * @param cancelled whether nobody wants to know any more; to be asked every few tens of milliseconds
     * @return what to do with the answer on the window's thread
     */
    Runnable answer(OpenNetwork network, BooleanSupplier cancelled);
}
