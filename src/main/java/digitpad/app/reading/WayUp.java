package digitpad.app.reading;

import digitpad.recognition.Doubt;
import digitpad.recognition.Mark;
import digitpad.recognition.Reading;
import digitpad.recognition.Symbol;

/**
 * Which way up a picture is read: as it came, unless several digits agree clearly that it is turned. 6 and 9 are each other, and 0, 1
 * and 8 are themselves the other way up, so a few digits alone say nothing.
 */
final class WayUp {
    /** Of fewer sure digits nobody can tell. */
    private static final int FEWEST = 3;

    /** A page is in doubt where a smaller share of it is sure. */
    private static final double UNDOUBTED = 0.8;

    /** A digit is sure at this confidence. */
    private static final double SURE = 0.9;

    /** The other way up this share is sure at least … */
    private static final double CLEAR = 0.7;

    /** … and so much more than as it came … */
    private static final double BETTER = 0.3;

    /** … of as many symbols as there were but for this share: lines of a form must not vanish with what is written on them. */
    private static final double AS_MANY = 0.6;

    private WayUp() {}

    /** Whether it is worth reading the page another way up. */
    static boolean isInDoubt(Reading asItCame, Doubt doubt) {
        long symbols = symbols(asItCame);
        return symbols >= FEWEST && sure(asItCame, doubt) < UNDOUBTED * symbols;
    }

    /**
     * Whether the page is upright as {@code turned} and not as it came.
     *
     * @param best so far
     */
    static boolean isBetter(Reading turned, Reading asItCame, Reading best, Doubt doubt) {
        return sure(turned, doubt) >= FEWEST
                && share(turned, doubt) >= CLEAR
                && share(turned, doubt) >= share(asItCame, doubt) + BETTER
                && symbols(turned) >= AS_MANY * symbols(asItCame)
                && share(turned, doubt) > share(best, doubt);
    }

    private static double share(Reading reading, Doubt doubt) {
        return (double) sure(reading, doubt) / Math.max(1, symbols(reading));
    }

    private static long sure(Reading reading, Doubt doubt) {
        return reading.digits().stream()
                .filter(digit -> digit.confidence() >= SURE && !digit.isUnsure(doubt))
                .count();
    }

    /** Digits, and what may be some. */
    private static long symbols(Reading reading) {
        return reading.symbols().stream()
                .filter(symbol -> symbol instanceof Symbol.Digit || isUnknown(symbol))
                .count();
    }

    private static boolean isUnknown(Symbol symbol) {
        return symbol instanceof Symbol.Sign sign && sign.mark() == Mark.UNKNOWN;
    }
}
