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
     * straight lines between them look round. For drawing and measuring; what is kept are the positions.
     */
    public Stroke smoothed() {
        return new Stroke(SmoothCurve.through(points), width);
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

    private Stroke mapped(UnaryOperator<Point> map, double newWidth) {
        return new Stroke(points.stream().map(map).toList(), newWidth);
    }
}
