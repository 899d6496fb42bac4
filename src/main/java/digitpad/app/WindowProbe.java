package digitpad.app;

/** Opens a real window and measures it, for {@code benchmark}. */
@FunctionalInterface
public interface WindowProbe {
    /**
     * Measures; takes some seconds.
     *
     * @throws UnavailableException where no window can be opened here
     */
    Figures measure() throws UnavailableException;

    /**
     * What was measured, in milliseconds.
     *
     * @param windowMillis from the start of a process to its window being visible
     * @param firstPredictionMillis from the start of that process to its first prediction
     * @param penToLabel from a movement of the pen to its label in the scene
     * @param penToPulse from a movement of the pen to the end of the pulse that lays its label out: the wait for the
     *     screen's rhythm, up to a frame, is part of it
     */
    record Figures(double windowMillis, double firstPredictionMillis, Percentiles penToLabel, Percentiles penToPulse) {}

    /** There is no window here; the message is a sentence that says why. */
    final class UnavailableException extends Exception {
        private static final long serialVersionUID = 1;

        public UnavailableException(String sentence) {
            super(sentence);
        }
    }
}
