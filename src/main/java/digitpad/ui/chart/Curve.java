package digitpad.ui.chart;

import java.util.Arrays;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Points that are only ever appended, from left to right. What a chart asks of them costs the same however many there
 * are. To be used on the FX thread; needs no toolkit.
 */
public final class Curve {
    private static final int FIRST_CAPACITY = 256;

    private final String name;
    private final CurveStyle style;
    private final Extremes ys = new Extremes();
    private double[] xs = new double[FIRST_CAPACITY];
    private int count;

    // Properties

    private final ReadOnlyIntegerWrapper size = new ReadOnlyIntegerWrapper();
    private final BooleanProperty shown = new SimpleBooleanProperty(true);

    /**
     * A curve without points.
     *
     * @param name for the legend, short
     */
    public Curve(String name, CurveStyle style) {
        this.name = name;
        this.style = style;
    }

    public String name() {
        return name;
    }

    public CurveStyle style() {
        return style;
    }

    /** The number of points. Whoever listens is told once and again only after having asked for the number. */
    public ReadOnlyIntegerProperty sizeProperty() {
        return size.getReadOnlyProperty();
    }

    public int getSize() {
        return size.get();
    }

    /** Whether the curve is drawn and counts for the axes. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** The x of a point, counted from 0. */
    public double x(int index) {
        return xs[index];
    }

    /** The y of a point, counted from 0; NaN where it has none. */
    public double y(int index) {
        return ys.value(index);
    }

    // Commands

    /**
     * Appends a point.
     *
     * @param x finite, greater than every x before
     * @param y any number; what is not finite is a gap in the line
     */
    public void append(double x, double y) {
        if (!Double.isFinite(x) || (count > 0 && x <= xs[count - 1])) {
            throw new IllegalArgumentException("x must grow from point to point, and does not at " + x);
        }
        if (count == xs.length) {
            xs = Arrays.copyOf(xs, Math.multiplyExact(2, count));
        }
        xs[count] = x;
        ys.append(Double.isFinite(y) ? y : Double.NaN);
        count++;
        // Nothing in here asks for it, so that whoever listens is told once.
        size.set(count);
    }

    /** Forgets every point. */
    public void clear() {
        xs = new double[FIRST_CAPACITY];
        ys.clear();
        count = 0;
        size.set(0);
    }

    /** The index of the first point at or right of {@code x}; the size where there is none. */
    int firstFrom(double x) {
        return firstFrom(x, 0, count);
    }

    /** The same, for a point that is known to lie from {@code from} to {@code to}. */
    int firstFrom(double x, int from, int to) {
        int found = Arrays.binarySearch(xs, from, to, x);
        return found < 0 ? -found - 1 : found;
    }

    /** The index of the first point right of {@code x}; the size where there is none. */
    int firstBeyond(double x) {
        int found = Arrays.binarySearch(xs, 0, count, x);
        return found < 0 ? -found - 1 : found + 1;
    }

    /** The index of the point whose x is nearest, the left one of two; −1 where there is no point. */
    int nearest(double x) {
        int right = firstFrom(x);
        if (right == count) {
            return right - 1;
        }
        return right > 0 && x - xs[right - 1] <= xs[right] - x ? right - 1 : right;
    }

    /** The least y of the points from {@code from} to before {@code to}; positive infinity where there is none. */
    double least(int from, int to) {
        return ys.least(from, to);
    }

    /** The greatest y of the points from {@code from} to before {@code to}; negative infinity where there is none. */
    double greatest(int from, int to) {
        return ys.greatest(from, to);
    }
}
