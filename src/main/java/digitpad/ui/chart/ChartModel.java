package digitpad.ui.chart;

import digitpad.ui.chart.axis.Range;
import digitpad.ui.chart.axis.Unit;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.LongBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableLongValue;
import javafx.beans.value.ObservableObjectValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * What a chart shows: curves over a common x, counted in whole numbers (batches, epochs), and the stretch of them that is
 * visible. To be used on the FX thread; needs no toolkit.
 */
public final class ChartModel {
    /** What the x axis shows while there is nothing to show. */
    private static final Range NOTHING = new Range(0, 1);

    /** A first point within this share of the whole begins at 0. */
    private static final double NEAR_ZERO = 0.02;

    private final String title;
    private final String xLabel;
    private final String yLabel;
    private final Unit unit;

    // Properties

    private final ObservableList<Curve> curves =
            FXCollections.observableArrayList(curve -> new Observable[] {curve.shownProperty()});
    private final ObservableList<Curve> readOnlyCurves = FXCollections.unmodifiableObservableList(curves);
    private final PointCount points = new PointCount();
    private final StringProperty hint = new SimpleStringProperty("");
    private final BooleanProperty logarithmic = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Range>> fixedYRange = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Zoom>> zoom = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectBinding<Range> xRange = Bindings.createObjectBinding(this::visible, curves, points, zoom);
    private final BooleanBinding zoomed =
            Bindings.createBooleanBinding(() -> zoom.get().isPresent(), zoom);

    /**
     * A chart without curves.
     *
     * @param title a word or two, such as "Loss"
     * @param xLabel what x counts, such as "batch"
     * @param yLabel what the values are, such as "cross-entropy"; "" where the title says it
     * @param unit how the values are written
     */
    public ChartModel(String title, String xLabel, String yLabel, Unit unit) {
        this.title = title;
        this.xLabel = xLabel;
        this.yLabel = yLabel;
        this.unit = unit;
    }

    public String title() {
        return title;
    }

    public String xLabel() {
        return xLabel;
    }

    public String yLabel() {
        return yLabel;
    }

    public Unit unit() {
        return unit;
    }

    /** The curves in the order in which they are drawn and named; changes with what of them is shown. */
    public ObservableList<Curve> curves() {
        return readOnlyCurves;
    }

    /** The number of points of all curves; invalid, once, as soon as one is appended. */
    public ObservableLongValue pointsProperty() {
        return points;
    }

    /** The sentence in the place of the curves while there is no point, such as what to press. */
    public StringProperty hintProperty() {
        return hint;
    }

    /** Whether the y axis goes by decades. */
    public BooleanProperty logarithmicProperty() {
        return logarithmic;
    }

    /** The y axis's ends, if they were fixed; empty where the axis follows what is visible. */
    public ReadOnlyObjectProperty<Optional<Range>> fixedYRangeProperty() {
        return fixedYRange.getReadOnlyProperty();
    }

    /** The visible stretch of the x axis. */
    public ObservableObjectValue<Range> xRangeProperty() {
        return xRange;
    }

    public Range getXRange() {
        return xRange.get();
    }

    /** Whether a part alone is visible. Zoomed to the end, it goes along with the newest point. */
    public ObservableBooleanValue zoomedProperty() {
        return zoomed;
    }

    /** What was zoomed to; unlike the visible stretch it does not change as points come in. */
    ObservableObjectValue<Optional<Zoom>> zoomProperty() {
        return zoom;
    }

    /** Whether the newest point is, and will be, visible. */
    public boolean isFollowing() {
        return zoom.get().map(Zoom::following).orElse(true);
    }

    /** The values' range within the visible stretch, spikes left out; empty where nothing is visible. */
    public Optional<Range> visibleValues() {
        return AutomaticRange.of(shownCurves(), getXRange(), logarithmic.get()).map(unit::within);
    }

    /** The curves that are not hidden. */
    public List<Curve> shownCurves() {
        return curves.stream().filter(curve -> curve.shownProperty().get()).toList();
    }

    /**
     * The points to be read at a place: of each curve that is shown the nearest one. A curve that ended well before the
     * place, or begins well behind it, is not among them.
     */
    public List<CurvePoint> pointsAt(double x) {
        return shownCurves().stream()
                .filter(curve -> reaches(curve, x))
                .map(curve -> pointAt(curve, curve.nearest(x)))
                .toList();
    }

    /** The x nearest to a place that some shown curve has a point at; empty where there is none. */
    public Optional<Double> nearestX(double x) {
        return pointsAt(x).stream()
                .map(CurvePoint::x)
                .reduce((one, other) -> Math.abs(other - x) < Math.abs(one - x) ? other : one);
    }

    /** The last point of each curve that is shown and has one. */
    public List<CurvePoint> lastPoints() {
        return shownCurves().stream()
                .filter(curve -> curve.getSize() > 0)
                .map(curve -> pointAt(curve, curve.getSize() - 1))
                .toList();
    }

    // Commands

    /** Adds a curve in front of the others. */
    public void add(Curve curve) {
        curves.add(curve);
        points.count(curve);
    }

    /** Adds both curves. */
    public void add(SmoothedCurve curve) {
        add(curve.smoothed());
        add(curve.raw());
    }

    /** Takes all curves away and shows everything of those to come. */
    public void clear() {
        curves.forEach(points::forget);
        curves.clear();
        resetZoom();
    }

    /** Fixes the ends of the y axis. */
    public void fixYRange(Range range) {
        fixedYRange.set(Optional.of(range));
    }

    /** Lets the y axis follow what is visible. */
    public void freeYRange() {
        fixedYRange.set(Optional.empty());
    }

    /** Makes a stretch of the x axis visible, or as much of it as there is. */
    public void zoomTo(Range wanted) {
        zoom.set(Zoom.to(wanted, whole()));
    }

    /**
     * Shows more or less.
     *
     * @param factor by which what is visible grows; below 1 to look closer
     * @param fixed the place that stays where it is
     */
    public void zoomBy(double factor, double fixed) {
        zoom.set(Zoom.by(factor, fixed, getXRange(), whole()));
    }

    /** Moves what is visible, as far as there is anything. */
    public void panBy(double distance) {
        Range range = getXRange();
        zoomTo(new Range(range.low() + distance, range.high() + distance));
    }

    /** Shows everything, now and as it grows. */
    public void resetZoom() {
        zoom.set(Optional.empty());
    }

    private Range visible() {
        Range whole = whole();
        return zoom.get().map(is -> is.range(whole)).orElse(whole);
    }

    /** From the first point to the last. */
    private Range whole() {
        if (points.get() == 0) {
            return NOTHING;
        }
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Curve curve : shownCurves()) {
            int size = curve.getSize();
            if (size > 0) {
                low = Math.min(low, curve.x(0));
                high = Math.max(high, curve.x(size - 1));
            }
        }
        if (low > high) {
            return NOTHING;
        }
        if (low == high) {
            return Range.around(low, Zoom.LEAST_SPAN);
        }
        // What is counted from 1 is to begin at 0, unless that leaves a hole.
        return new Range(low > 0 && low < NEAR_ZERO * high ? 0 : low, high);
    }

    private static CurvePoint pointAt(Curve curve, int index) {
        return new CurvePoint(curve, curve.x(index), curve.y(index));
    }

    private boolean reaches(Curve curve, double x) {
        int size = curve.getSize();
        if (size == 0) {
            return false;
        }
        double first = curve.x(0);
        double last = curve.x(size - 1);
        // Points once an epoch are to be read in the epoch that is running, too.
        double beyond = size > 1 ? (last - first) / (size - 1) : getXRange().span();
        return x >= first - beyond && x <= last + beyond;
    }

    private final class PointCount extends LongBinding {
        void count(Curve curve) {
            bind(curve.sizeProperty());
            invalidate();
        }

        void forget(Curve curve) {
            unbind(curve.sizeProperty());
            invalidate();
        }

        @Override
        protected long computeValue() {
            return curves.stream().mapToLong(Curve::getSize).sum();
        }
    }
}
