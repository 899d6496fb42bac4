package digitpad.ui.chart;

/**
 * A noisy curve, drawn faint, and before it its exponential moving average without the bias towards the first values:
 * <pre>m(t) = w·m(t−1) + (1−w)·y(t),  m(0) = 0;   smoothed(t) = m(t) / (1 − wᵗ)</pre>
 * as TensorBoard smooths its scalars ({@code resmoothDataset} in its line chart), after Kingma and Ba, "Adam: A Method
 * for Stochastic Optimization" (2015), section 3. To be used on the FX thread; needs no toolkit.
 */
public final class SmoothedCurve {
    private final double weight;
    private final Curve raw;
    private final Curve smoothed;
    private double average;
    private double bias = 1;

    /**
     * A curve without points.
     *
     * @param weight of the past, 0 (no smoothing) to below 1; 0.9 averages over about ten points, 0.99 over a hundred
     */
    public SmoothedCurve(String name, CurveStyle style, double weight) {
        if (!(weight >= 0 && weight < 1)) {
            throw new IllegalArgumentException("a weight lies from 0 to below 1, not at " + weight);
        }
        this.weight = weight;
        smoothed = new Curve(name, style);
        raw = new Curve(name + ", raw", style.paled());
        raw.shownProperty().bindBidirectional(smoothed.shownProperty());
    }

    /** The values themselves, faint; shown and hidden together with the smoothed ones. */
    public Curve raw() {
        return raw;
    }

    /** The moving average. */
    public Curve smoothed() {
        return smoothed;
    }

    /** Appends a point to both, as {@link Curve#append}; what is not finite is a gap and leaves the average as it was. */
    public void append(double x, double y) {
        raw.append(x, y);
        if (!Double.isFinite(y)) {
            smoothed.append(x, y);
            return;
        }
        average = weight * average + (1 - weight) * y;
        bias *= weight;
        smoothed.append(x, average / (1 - bias));
    }

    /** Forgets every point. */
    public void clear() {
        raw.clear();
        smoothed.clear();
        average = 0;
        bias = 1;
    }
}
