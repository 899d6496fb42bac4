package digitpad.dataset.nondigit;

import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Cuts a stroke by the length of its path. */
record StrokeCut(Stroke stroke) {
    /** The first part of the stroke; empty where the stroke has no length. */
    Optional<Stroke> first(double share) {
        return first(stroke.points(), share);
    }

    /** The last part of the stroke; empty where the stroke has no length. */
    Optional<Stroke> last(double share) {
        return first(turned(stroke).points(), share).map(StrokeCut::turned);
    }

    /** The same stroke from its end to its beginning. */
    static Stroke turned(Stroke stroke) {
        List<Point> points = new ArrayList<>(stroke.points());
        Collections.reverse(points);
        return new Stroke(points, stroke.width());
    }

    private Optional<Stroke> first(List<Point> points, double share) {
        double left = share * length(stroke);
        if (!(left > 0)) {
            return Optional.empty();
        }
        List<Point> kept = new ArrayList<>(List.of(points.get(0)));
        for (int i = 1; i < points.size() && left > 0; i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            double step = from.distanceTo(to);
            double part = step > left ? left / step : 1;
            kept.add(new Point(from.x() + part * (to.x() - from.x()), from.y() + part * (to.y() - from.y())));
            left -= step;
        }
        return Optional.of(new Stroke(kept, stroke.width()));
    }

    /** Length of a stroke's path. */
    static double length(Stroke stroke) {
        List<Point> points = stroke.points();
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += points.get(i).distanceTo(points.get(i - 1));
        }
        return length;
    }
}
