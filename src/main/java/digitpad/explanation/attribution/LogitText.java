package digitpad.explanation.attribution;

import java.util.Locale;

/** Numbers for people, with a real minus sign. */
public final class LogitText {
    private LogitText() {}

    /** Two decimals: "−5.59"; "–" where there is no number. */
    public static String of(double value) {
        return of(value, 2);
    }

    /** So many decimals. */
    public static String of(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
        boolean zero = text.chars().noneMatch(letter -> letter >= '1' && letter <= '9');
        return zero ? text.replace("-", "") : text.replace('-', '−');
    }

    /** Two decimals and always a sign: "+5.59". */
    public static String signed(double value) {
        String text = of(value);
        return value > 0 && !"0.00".equals(text) ? "+" + text : text;
    }

    /** "an 8", "a 7". */
    public static String article(int digit) {
        return (digit == 8 ? "an " : "a ") + digit;
    }
}
