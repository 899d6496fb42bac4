package digitpad.app.hand;

import java.util.Locale;

/** How a personal digit came into the set. */
public enum Origin {
    /** Drawn on the pad, after which somebody said what it is. */
    CORRECTION,
    /** Written because DigitPad asked for it. */
    EXERCISE,
    /** Brought in from a file. */
    IMPORTED;

    /** As file names and lists have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
