package digitpad.ui.chart.axis;

import digitpad.recognition.Percent;
import java.util.Locale;

/** Numbers in as few signs as they need: "12 k" on an axis, "0.1234" beside a curve. */
public final class NumberText {
    private static final double KILO = 1e3;
    private static final double MEGA = 1e6;

    /** More decimals than these are written with an exponent. */
    private static final int MOST_DECIMALS = 4;

    private static final int SIGNIFICANT = 4;

    private NumberText() {}

    /**
     * The label of a tick; all of an axis have the same decimals.
     *
     * @param step from tick to tick
     * @param largest the greatest magnitude on the axis
     */
    static String tick(double value, double step, double largest, Unit unit) {
        double number = value * unit.factor();
        double apart = step * unit.factor();
        double top = largest * unit.factor();
        if (Math.abs(number) < apart / 1e6) {
            return "0" + unit.suffix();
        }
        if (top >= MEGA && apart >= MEGA / 10) {
            return fixed(number / MEGA, decimals(apart / MEGA)) + " M" + unit.suffix();
        }
        if (top >= 10 * KILO && apart >= KILO / 10) {
            return fixed(number / KILO, decimals(apart / KILO)) + " k" + unit.suffix();
        }
        int decimals = decimals(apart);
        if (decimals > MOST_DECIMALS) {
            return scientific(number, exponent(number) - exponent(apart)) + unit.suffix();
        }
        return fixed(number, decimals) + unit.suffix();
    }

    /** A value to be read exactly, to four significant digits; "–" where there is none. */
    public static String value(double value, Unit unit) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        double number = value * unit.factor();
        if (unit == Unit.PERCENT) {
            return Percent.ofShare(value, 2);
        }
        if (number == 0) {
            return "0";
        }
        int exponent = exponent(number);
        if (exponent < -MOST_DECIMALS || exponent > 8) {
            return scientific(number, SIGNIFICANT - 1);
        }
        return fixed(number, Math.max(0, SIGNIFICANT - 1 - exponent));
    }

    /** A place on the x axis: whole numbers without decimals. */
    public static String place(double x) {
        return fixed(x, x == Math.rint(x) ? 0 : 2);
    }

    private static String fixed(double number, int decimals) {
        String text = String.format(Locale.ROOT, "%,." + decimals + "f", number);
        // The minus sign is as wide as a plus, a hyphen is not.
        return text.startsWith("-") ? "−" + text.substring(1) : text;
    }

    private static String scientific(double number, int decimals) {
        String[] parts = String.format(Locale.ROOT, "%." + Math.max(0, decimals) + "e", number)
                .split("e", 2);
        return parts[0].replace('-', '−') + "e"
                + Integer.toString(Integer.parseInt(parts[1])).replace('-', '−');
    }

    private static int decimals(double step) {
        return Math.max(0, -exponent(step));
    }

    /** The power of ten of the first digit. */
    static int exponent(double number) {
        // A hair more, because the logarithm of 0.001 is not quite −3.
        return (int) Math.floor(Math.log10(Math.abs(number)) + 1e-9);
    }
}
