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

    /** For reading. */
    private static final Fineness READ = new Fineness(1e-3, 16);

    /** For the eye, which sees corners along the outer edge of a wide pen where the middle has hardly any. */
    private static final Fineness SEEN = new Fineness(1e-4, 48);

    /** Turns up to about 50° are curves, from 100° on they are corners, a mixture between. */
    private static final double COSINE_OF_CURVE = 0.64;

    private static final double COSINE_OF_CORNER = -0.17;

    private SmoothCurve() {}

    /**
     * How finely a curve is told by points.
     *
     * @param tolerance how far the line through them may lie beside the exact curve: share of the stroke's longest side
     * @param mostPieces between two positions of the pen
     */
    private record Fineness(double tolerance, int mostPieces) {}

    /** Points so close to each other that straight lines between them are read as the curve. */
    static List<Point> through(List<Point> positions) {
        return curve(positions, READ).whole();
    }

    /** Points so close to each other that straight lines between them look like the curve, whatever the pen's width. */
    static GrowingCurve growing(List<Point> positions) {
        return curve(positions, SEEN);
    }

    private static GrowingCurve curve(List<Point> positions, Fineness fineness) {
        double size = InkBox.around(positions).longestSide();
        List<Point> points = withoutJitter(positions, JITTER * size);
        List<Point> curve = new ArrayList<>(points.size() * 2);
        curve.add(points.get(0));
        int settled = 1;
        Point leaving = new Point(0, 0);
        for (int i = 1; i < points.size(); i++) {
            settled = curve.size();
            Point arriving = i + 1 < points.size()
                    ? tangent(points.get(i - 1), points.get(i), points.get(i + 1))
                    : new Point(0, 0);
            addPiece(curve, points.get(i - 1), leaving, points.get(i), arriving, size, fineness);
            leaving = arriving;
        }
        return new GrowingCurve(curve.subList(0, settled), curve.subList(settled - 1, curve.size()));
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
            List<Point> curve, Point from, Point leaving, Point to, Point arriving, double size, Fineness fineness) {
        double length = from.distanceTo(to);
        double alongX = (to.x() - from.x()) / length;
        double alongY = (to.y() - from.y()) / length;
        double bend = Math.abs(leaving.x() * alongY - leaving.y() * alongX)
                + Math.abs(arriving.x() * alongY - arriving.y() * alongX);
        double wanted = Math.sqrt(length * bend / (8 * fineness.tolerance * size));
        int pieces = (int) Math.max(1, Math.min(fineness.mostPieces, Math.ceil(wanted)));
        HermitePiece way = new HermitePiece(from, leaving, to, arriving);
        for (int piece = 1; piece < pieces; piece++) {
            curve.add(way.at((double) piece / pieces));
        }
        curve.add(to);
    }
}
