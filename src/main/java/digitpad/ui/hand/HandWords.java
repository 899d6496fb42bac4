package digitpad.ui.hand;

import digitpad.app.hand.PersonalDigit;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Personal digits put into words. */
final class HandWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, H:mm", Locale.ENGLISH);

    private HandWords() {}

    /** "a 4", "an 8". */
    static String article(int label) {
        return (label == 8 ? "an " : "a ") + label;
    }

    /** "1 digit", "12 digits". */
    static String count(int digits) {
        return digits == 1 ? "1 digit" : String.format(Locale.ROOT, "%,d digits", digits);
    }

    /** "4, corrected on 21 Nov 2026, 12:03". */
    static String describe(PersonalDigit digit) {
        String how =
                switch (digit.origin()) {
                    case CORRECTION -> "kept";
                    case EXERCISE -> "written in the exercise";
                    case IMPORTED -> "imported";
                };
        return digit.label() + ", " + how + " on " + TIME.format(digit.when().atZone(ZoneId.systemDefault()));
    }
}
