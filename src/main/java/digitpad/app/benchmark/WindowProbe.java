package digitpad.app.benchmark;

import java.util.function.BooleanSupplier;

/** Opens a real window and measures it, for {@code benchmark}. */
@FunctionalInterface
public interface WindowProbe {
    /**
     * Opens the window and waits until its network has read a first movement of the pen.
     *
     * @throws UnavailableException where no window can be opened here
     */
    OpenWindow open() throws UnavailableException;

    /** A window that is open; to be closed by whoever opened it. */
    interface OpenWindow extends AutoCloseable {
        /** From the start of the process to the window being visible, in milliseconds. */
        double visibleMillis();

        /** From the start of the process to the first prediction, in milliseconds. */
        double firstPredictionMillis();

        /**
         * Draws digits for some ten seconds, and the last digit of a number for as long.
         *
         * @param stop looked at between two movements
         * @throws UnavailableException where the window was closed meanwhile
         * @throws java.util.concurrent.CancellationException where it was stopped
         */
        Drawn draw(BooleanSupplier stop) throws UnavailableException;

        /**
         * Opens the tab that looks inside the network, and draws digits for some ten seconds while it shows every layer at work.
         *
         * @param stop looked at between two movements
         * @throws UnavailableException where the window was closed meanwhile
         * @throws java.util.concurrent.CancellationException where it was stopped
         */
        Inside lookInside(BooleanSupplier stop) throws UnavailableException;

        @Override
        void close();
    }

    /**
     * How soon the inside of the network is shown.
     *
     * @param openMillis from the choice of the tab to the end of the pulse that shows every layer at work, the network being
     *     opened in between
     * @param pen how soon a movement of the pen is answered meanwhile
     * @param framesPerSecond how often the picture changed while the pen moved
     */
    record Inside(double openMillis, Pen pen, double framesPerSecond) {}

    /**
     * How soon a movement of the pen is answered.
     *
     * @param toLabel from the movement to its label in the scene
     * @param toPulse from the movement to the end of the pulse that lays its label out: the wait for the screen's rhythm, up
     *     to a frame, is part of it
     */
    record Pen(Percentiles toLabel, Percentiles toPulse) {}

    /**
     * What the pen was measured at.
     *
     * @param digit a digit that is alone on the pad
     * @param sixth the sixth digit of a number, beside the five before it
     */
    record Drawn(Pen digit, Pen sixth) {}

    /** There is no window here; the message is a sentence that says why. */
    final class UnavailableException extends Exception {
        private static final long serialVersionUID = 1;

        public UnavailableException(String sentence) {
            super(sentence);
        }
    }
}
