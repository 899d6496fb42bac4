package digitpad.explanation;

import digitpad.model.StoredNetwork;

/** Makes networks that can be looked into. */
@FunctionalInterface
public interface NetworkOpener {
    /** Prepares a network, which may start the numeric library; to be closed by the caller. */
    OpenNetwork open(StoredNetwork network);
}
