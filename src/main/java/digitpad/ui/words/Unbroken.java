package digitpad.ui.words;

import java.util.regex.Pattern;

/** Texts whose numbers stay on one line with their signs and units, however narrow the place. */
public final class Unbroken {
    private static final char NO_BREAK_SPACE = '\u00a0';

    /** A space between a number and what belongs to it, and behind the sign before a number. */
    private static final Pattern WITHIN =
            Pattern.compile("(?<=\\d) (?=(?:%|ms|s|min|h|kB|MB|GB|px|images/s)(?!\\p{L}))|(?<=[<>]) (?=\\d)");

    private Unbroken() {}

    /** The same text with no-break spaces where it must not be parted. */
    public static String of(String text) {
        return WITHIN.matcher(text).replaceAll(String.valueOf(NO_BREAK_SPACE));
    }
}
