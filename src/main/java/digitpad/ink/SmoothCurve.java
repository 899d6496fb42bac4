package digitpad.ink;

import java.util.ArrayList;
import java.util.List;

/**
 * A curve through every pen position: cubic Hermite pieces whose tangents are those of a parabola through three
 * neighbours (Catmull-Rom for uneven spacing). Where the pen turned sharply the tangent fades to nothing, which leaves a
 * corner. Everything depends on proportions alone, so that a larger drawing gets the larger curve.
 */
final class SmoothCurve {
    /** Positions nearer than this to the one before are jitter: share of the stroke's longest side. */
    private static final double JITTER = 1e-3;

    /** How far the returned line may lie beside the exact curve: share of the stroke's longest side. */
    private static final double TOLERANCE = 1e-3;

    private static final int MOST_PIECES = 16;

    /** Turns up to about 50° are curves, from 100° on they are corners, a mixture between. */
    private static final double COSINE_OF_CURVE = 0.64;

    private static final double COSINE_OF_CORNER = -0.17;

    private SmoothCurve() {}

    /** Points so close to each other that straight lines between them look like the curve. */
    static List<Point> through(List<Point> positions) {
        double size = InkBox.around(positions).longestSide();
        List<Point> points = withoutJitter(positions, JITTER * size);
        if (points.size() < 3) {
            return points;
        }
        List<Point> curve = new ArrayList<>(points.size() * 2);
        curve.add(points.get(0));
        Point leaving = new Point(0, 0);
        for (int i = 1; i < points.size(); i++) {
            Point arriving = i + 1 < points.size()
                    ? tangent(points.get(i - 1), points.get(i), points.get(i + 1))
                    : new Point(0, 0);
            addPiece(curve, points.get(i - 1), leaving, points.get(i), arriving, TOLERANCE * size);
            leaving = arriving;
        }
        return curve;
    }

    private static List<Point> withoutJitter(List<Point> positions, double nearest) {
        List<Point> kept = new ArrayList<>(positions.size());
        kept.add(positions.get(0));
        for (Point position : positions) {
            if (position.distanceTo(kept.get(kept.size() - 1)) > nearest) {
                kept.add(position);
            }
        }
        return kept;
    }

    /** Direction of the curve at {@code here}, of length 1 on a straight line and 0 in a corner. */
    private static Point tangent(Point before, Point here, Point after) {
        double lengthIn = before.distanceTo(here);
        double lengthOut = here.distanceTo(after);
        double inX = (here.x() - before.x()) / lengthIn;
        double inY = (here.y() - before.y()) / lengthIn;
        double outX = (after.x() - here.x()) / lengthOut;
        double outY = (after.y() - here.y()) / lengthOut;
        double cosine = inX * outX + inY * outY;
        double smoothness =
                Math.max(0, Math.min(1, (cosine - COSINE_OF_CORNER) / (COSINE_OF_CURVE - COSINE_OF_CORNER)));
        double shareIn = smoothness * lengthOut / (lengthIn + lengthOut);
        double shareOut = smoothness * lengthIn / (lengthIn + lengthOut);
        return new Point(inX * shareIn + outX * shareOut, inY * shareIn + outY * shareOut);
    }

    private static void addPiece(
            List<Point> curve, Point from, Point leaving, Point to, Point arriving, double tolerance) {
        double length = from.distanceTo(to);
        double alongX = (to.x() - from.x()) / length;
        double alongY = (to.y() - from.y()) / length;
        double bend = Math.abs(leaving.x() * alongY - leaving.y() * alongX)
                + Math.abs(arriving.x() * alongY - arriving.y() * alongX);
        int pieces = (int) Math.max(1, Math.min(MOST_PIECES, Math.ceil(Math.sqrt(length * bend / (8 * tolerance)))));
        for (int piece = 1; piece < pieces; piece++) {
            double t = (double) piece / pieces;
            double weightLeaving = t * (1 - t) * (1 - t) * length;
            double weightArriving = -t * t * (1 - t) * length;
            double weightTo = t * t * (3 - 2 * t);
            curve.add(new Point(
                    from.x() * (1 - weightTo)
                            + to.x() * weightTo
                            + leaving.x() * weightLeaving
                            + arriving.x() * weightArriving,
                    from.y() * (1 - weightTo)
                            + to.y() * weightTo
                            + leaving.y() * weightLeaving
                            + arriving.y() * weightArriving));
        }
        curve.add(to);
    }
}
