package digitpad.ui.chart;

import digitpad.ui.chart.axis.Range;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * What the y axis has to reach over: all that is visible, but for a few values far beyond the rest of their own curve. A
 * loss that leaps to a million for one batch, or its very first values late in a long training, would press everything
 * else flat.
 */
final class AutomaticRange {
    /** Each curve is looked at in so many pieces, of as many points each. */
    private static final int PIECES = 200;

    /** The share of the pieces that may be left out at either end, if they lie far from the rest. */
    private static final double FEW = 0.05;

    /** Of fewer pieces none is left out. */
    private static final int ENOUGH = 8;

    /** Far is more than so many times as far as the others lie from each other, and than their own magnitude. */
    private static final double FAR = 3;

    /** The same on a logarithmic axis, which bears more. */
    private static final double FAR_IN_DECADES = 1;

    /** Beyond this magnitude, and below its inverse, numbers are as good as infinite or zero. */
    private static final double LARGEST = 1e100;

    private static final double SMALLEST = 1 / LARGEST;

    /** Values that differ by less, as a share of their magnitude, count as one. */
    private static final double LEAST_SPAN = 1e-9;

    /** Share by which a single value is widened to a range. */
    private static final double WIDENING = 0.1;

    private AutomaticRange() {}

    /**
     * The range of the values of {@code curves} within {@code visible}; empty where there is none. On a logarithmic axis
     * only what is above 0 counts.
     */
    static Optional<Range> of(List<Curve> curves, Range visible, boolean logarithmic) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Curve curve : curves) {
            double[] ends = ends(curve, visible, logarithmic);
            low = Math.min(low, ends[0]);
            high = Math.max(high, ends[1]);
        }
        if (low > high) {
            return Optional.empty();
        }
        return Optional.of(logarithmic ? widened(Math.pow(10, low), Math.pow(10, high)) : widened(low, high));
    }

    private static Range widened(double low, double high) {
        double magnitude = Math.max(Math.abs(low), Math.abs(high));
        if (magnitude < SMALLEST) {
            return new Range(0, 1);
        }
        double by = Math.max(0, WIDENING * magnitude - (high - low));
        return high - low > LEAST_SPAN * magnitude ? new Range(low, high) : new Range(low - by, high + by);
    }

    /** The least and the greatest value of a curve that count, on a scale; infinite and crossed where there is none. */
    private static double[] ends(Curve curve, Range visible, boolean logarithmic) {
        DoubleUnaryOperator scale = logarithmic ? AutomaticRange::exponent : DoubleUnaryOperator.identity();
        int from = curve.firstFrom(visible.low());
        int to = curve.firstBeyond(visible.high());
        if (from >= to) {
            // Between two points only the line that joins them is visible.
            from = Math.max(0, from - 1);
            to = Math.min(curve.getSize(), to + 1);
        }
        int pieces = Math.min(PIECES, to - from);
        double[] least = new double[pieces];
        double[] greatest = new double[pieces];
        for (int piece = 0; piece < pieces; piece++) {
            int start = from + (int) ((long) (to - from) * piece / pieces);
            int end = from + (int) ((long) (to - from) * (piece + 1) / pieces);
            least[piece] = scale.applyAsDouble(curve.least(start, end));
            greatest[piece] = scale.applyAsDouble(curve.greatest(start, end));
        }
        return withoutSpikes(usable(least), usable(greatest), logarithmic);
    }

    private static double exponent(double value) {
        return value > SMALLEST && value < LARGEST ? Math.log10(value) : Double.NaN;
    }

    /** What an axis can be made for. */
    private static double[] usable(double[] values) {
        return Arrays.stream(values)
                .filter(value -> Math.abs(value) < LARGEST)
                .sorted()
                .toArray();
    }

    private static double[] withoutSpikes(double[] least, double[] greatest, boolean logarithmic) {
        if (least.length + greatest.length == 0) {
            return new double[] {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        }
        // On a logarithmic axis a piece may reach from below 0 to above it and so have but one end.
        double[] lows = least.length == 0 ? greatest : least;
        double[] highs = greatest.length == 0 ? least : greatest;
        double usualLow = lows[leftOut(lows.length)];
        double usualHigh = highs[highs.length - 1 - leftOut(highs.length)];
        double spread = usualHigh - usualLow;
        // Where most of a curve is level, such as a learning rate, its steps are no spikes.
        double beyond = spread > 0 ? spread * (logarithmic ? FAR_IN_DECADES : FAR) : Double.POSITIVE_INFINITY;
        double low =
                Arrays.stream(lows).filter(value -> value >= usualLow - beyond).reduce(usualLow, Math::min);
        double high = Arrays.stream(highs)
                .filter(value -> value <= usualHigh + beyond)
                .reduce(usualHigh, Math::max);
        return new double[] {Math.min(low, high), high};
    }

    private static int leftOut(int pieces) {
        return pieces < ENOUGH ? 0 : Math.max(1, (int) (FEW * pieces));
    }
}
