package digitpad.ink;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One movement of the pen from touch to lift. A stroke of one point is a dot.
 *
 * @param points in the order of writing, at least one
 * @param width of the pen in pad units, positive
 * @throws IllegalArgumentException where there is no point or the width is not a positive number
 */
public record Stroke(List<Point> points, double width) {
    public Stroke {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("A stroke needs at least one point.");
        }
        if (!(width > 0) || Double.isInfinite(width)) {
            throw new IllegalArgumentException("A stroke needs a positive width, not " + width + ".");
        }
    }

    /** This stroke with one more point at its end. */
    public Stroke to(Point point) {
        List<Point> longer = new ArrayList<>(points.size() + 1);
        longer.addAll(points);
        longer.add(point);
        return new Stroke(longer, width);
    }

    /**
     * The curve that this stroke is shown and read as: through every position of the pen, with enough points that
     * straight lines between them are as good. For reading and measuring; what is kept are the positions.
     */
    public Stroke smoothed() {
        return new Stroke(SmoothCurve.through(points), width);
    }

    /** The same curve by more points, for the eye, and while the pen still writes it. */
    public GrowingCurve growing() {
        return SmoothCurve.growing(points);
    }

    /** The box around the pen's positions, without its width. */
    public InkBox bounds() {
        return InkBox.around(points);
    }

    /** This stroke, {@code right} pad units to the right and {@code down} pad units down. */
    public Stroke moved(double right, double down) {
        return mapped(point -> new Point(point.x() + right, point.y() + down), width);
    }

    /**
     * This stroke with every distance from the pad's top left corner and the pen's width multiplied by {@code factor}.
     *
     * @param factor positive
     */
    public Stroke scaled(double factor) {
        return mapped(point -> new Point(point.x() * factor, point.y() * factor), width * factor);
    }

    /** The same movement with another pen. */
    public Stroke withWidth(double newWidth) {
        return new Stroke(points, newWidth);
    }

    /** From {@code place} to the nearest point of the smooth curve along the pen's middle, in pad units. */
    public double distanceTo(Point place) {
        return smoothed().lineDistanceTo(place);
    }

    /** The distance between {@code place} and the straight lines from position to position. */
    public double lineDistanceTo(Point place) {
        double nearest = points.get(0).distanceTo(place);
        for (int i = 1; i < points.size(); i++) {
            nearest = Math.min(nearest, distanceToSegment(place, points.get(i - 1), points.get(i)));
        }
        return nearest;
    }

    private static double distanceToSegment(Point place, Point from, Point to) {
        double alongX = to.x() - from.x();
        double alongY = to.y() - from.y();
        double squaredLength = alongX * alongX + alongY * alongY;
        if (squaredLength == 0) {
            return place.distanceTo(from);
        }
        double share = ((place.x() - from.x()) * alongX + (place.y() - from.y()) * alongY) / squaredLength;
        double inside = Math.max(0, Math.min(1, share));
        return Math.hypot(place.x() - from.x() - inside * alongX, place.y() - from.y() - inside * alongY);
    }

    private Stroke mapped(UnaryOperator<Point> map, double newWidth) {
        return new Stroke(points.stream().map(map).toList(), newWidth);
    }
}
