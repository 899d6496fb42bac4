package digitpad.ink;

import java.util.ArrayList;
import java.util.List;

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
}
