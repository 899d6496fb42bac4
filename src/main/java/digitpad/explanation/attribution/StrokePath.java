package digitpad.explanation.attribution;

import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.util.ArrayList;
import java.util.List;

/** The curve of a stroke by the way that the pen went on it, in pad units from its beginning. */
final class StrokePath {
    private final List<Point> points;
    private final double[] ways;
    private final double penWidth;

    StrokePath(Stroke stroke) {
        points = stroke.smoothed().points();
        penWidth = stroke.width();
        ways = new double[points.size()];
        for (int i = 1; i < ways.length; i++) {
            ways[i] = ways[i - 1] + points.get(i - 1).distanceTo(points.get(i));
        }
    }

    double length() {
        return ways[ways.length - 1];
    }

    double penWidth() {
        return penWidth;
    }

    /** Where the pen was after a way; at an end where that lies beyond. */
    Point at(double way) {
        int next = 0;
        while (next < ways.length && ways[next] < way) {
            next++;
        }
        if (next == 0 || next == ways.length) {
            return points.get(next == 0 ? 0 : ways.length - 1);
        }
        Point from = points.get(next - 1);
        Point to = points.get(next);
        double share = (way - ways[next - 1]) / (ways[next] - ways[next - 1]);
        return new Point(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y()));
    }

    /** What the pen wrote from one way to another. */
    Stroke between(double from, double to) {
        List<Point> part = new ArrayList<>();
        part.add(at(from));
        for (int i = 0; i < ways.length; i++) {
            if (ways[i] > from && ways[i] < to) {
                part.add(points.get(i));
            }
        }
        part.add(at(to));
        return new Stroke(part, penWidth);
    }
}
