package digitpad.ui.chart.axis;

/**
 * A stretch of an axis.
 *
 * @param low its lower end
 * @param high its upper end, above {@code low}
 */
public record Range(double low, double high) {
    public Range {
        if (!(low < high) || Double.isInfinite(high - low)) {
            throw new IllegalArgumentException("not a stretch of an axis: " + low + " to " + high);
        }
    }

    /** The stretch of a length about its middle. */
    public static Range around(double middle, double span) {
        return new Range(middle - span / 2, middle + span / 2);
    }

    /** Its length. */
    public double span() {
        return high - low;
    }

    /** Whether a value lies in it, its ends included. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** As long, moved into {@code whole}; {@code whole} itself where it is no longer. */
    public Range movedInto(Range whole) {
        if (span() >= whole.span()) {
            return whole;
        }
        if (low < whole.low) {
            return new Range(whole.low, whole.low + span());
        }
        return high > whole.high ? new Range(whole.high - span(), whole.high) : this;
    }
}
