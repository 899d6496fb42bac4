package digitpad.explanation.arithmetic;

import java.util.Locale;

/** Numbers as they are shown: with the minus sign of the typeface, and no longer than their place. */
public final class ValueText {
    private ValueText() {}

    /** Five characters at the most, for a cell of a grid; what is exactly zero is "0". */
    public static String inCell(double value) {
        double size = Math.abs(value);
        if (value == 0) {
            return "0";
        }
        return written(size < 9.995 ? "%.2f" : size < 99.95 ? "%.1f" : size < 9999.5 ? "%.0f" : "%.0e", value);
    }

    /** Three places after the point, for a sentence; what is exactly zero is "0". */
    public static String inWords(double value) {
        return value == 0 ? "0" : written("%.3f", value);
    }

    /** Four places after the point, for what is calculated with. */
    public static String exact(double value) {
        return value == 0 ? "0" : written("%.4f", value);
    }

    private static String written(String format, double value) {
        return String.format(Locale.ROOT, format, value).replace('-', '−');
    }
}
