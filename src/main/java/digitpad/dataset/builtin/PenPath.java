package digitpad.dataset.builtin;

import digitpad.ink.HermitePiece;
import digitpad.ink.Point;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** From the knots of a stroke to the positions that a pen would report on its way through them. */
final class PenPath {
    /** Positions between one knot and the next. */
    private static final int STEPS = 3;

    /** Share of a displacement by tremor that is left at the next position. */
    private static final double TREMOR_MEMORY = 0.6;

    private PenPath() {}

    /**
     * A curve through all knots: cubic Hermite pieces with the tangents of Catmull and Rom, which are shorter in a corner.
     *
     * @param rounding share of the tangent that is left in a corner, 0…1
     */
    static List<Point> through(List<Knot> knots, double rounding) {
        List<Point> path = new ArrayList<>(knots.size() * STEPS);
        path.add(new Point(knots.get(0).x(), knots.get(0).y()));
        for (int i = 1; i < knots.size(); i++) {
            HermitePiece way = new HermitePiece(
                    path.get(path.size() - 1),
                    tangent(knots, i - 1, rounding),
                    new Point(knots.get(i).x(), knots.get(i).y()),
                    tangent(knots, i, rounding));
            for (int step = 1; step <= STEPS; step++) {
                path.add(way.at((double) step / STEPS));
            }
        }
        return path;
    }

    /** Direction of the curve at a knot, of length 1 where it runs straight; at an end that towards the neighbour. */
    private static Point tangent(List<Knot> knots, int index, double rounding) {
        Knot here = knots.get(index);
        Knot before = knots.get(Math.max(0, index - 1));
        Knot after = knots.get(Math.min(knots.size() - 1, index + 1));
        double way = Math.hypot(here.x() - before.x(), here.y() - before.y())
                + Math.hypot(after.x() - here.x(), after.y() - here.y());
        double share = (here.corner() ? rounding : 1) / Math.max(way, 1e-9);
        return new Point((after.x() - before.x()) * share, (after.y() - before.y()) * share);
    }

    /**
     * The path with its end moved: on in its last direction, or back along the path.
     *
     * @param overrun length; negative to stop short, at most by a fifth of the path
     */
    static List<Point> withEnd(List<Point> path, double overrun) {
        List<Point> moved = new ArrayList<>(path);
        int last = moved.size() - 1;
        if (overrun >= 0) {
            Point end = moved.get(last);
            Point before = moved.get(last - 1);
            double length = Math.max(end.distanceTo(before), 1e-9);
            moved.add(new Point(
                    end.x() + (end.x() - before.x()) * overrun / length,
                    end.y() + (end.y() - before.y()) * overrun / length));
            return moved;
        }
        double left = Math.min(-overrun, length(path) / 5);
        while (left > 0) {
            Point end = moved.remove(last--);
            Point before = moved.get(last);
            double length = end.distanceTo(before);
            if (length > left) {
                double share = left / length;
                moved.add(
                        new Point(end.x() + (before.x() - end.x()) * share, end.y() + (before.y() - end.y()) * share));
            }
            left -= length;
        }
        return moved;
    }

    /** As {@link #withEnd}, for the beginning. */
    static List<Point> withStart(List<Point> path, double overrun) {
        List<Point> turned = new ArrayList<>(path);
        Collections.reverse(turned);
        List<Point> moved = withEnd(turned, overrun);
        Collections.reverse(moved);
        return moved;
    }

    private static double length(List<Point> path) {
        double length = 0;
        for (int i = 1; i < path.size(); i++) {
            length += path.get(i).distanceTo(path.get(i - 1));
        }
        return length;
    }

    /** The path as a hand that is not quite still follows it. */
    static List<Point> shaken(List<Point> path, double tremor, SplittableRandom random) {
        List<Point> shaken = new ArrayList<>(path.size());
        double besideX = 0;
        double besideY = 0;
        for (Point point : path) {
            besideX = TREMOR_MEMORY * besideX + tremor * random.nextGaussian();
            besideY = TREMOR_MEMORY * besideY + tremor * random.nextGaussian();
            shaken.add(new Point(point.x() + besideX, point.y() + besideY));
        }
        return shaken;
    }
}
