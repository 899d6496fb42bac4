package digitpad.ink;

/**
 * A cubic Hermite curve from one point to another (Foley, van Dam et al., "Computer Graphics", section 11.2.1). Its tangents
 * are given as shares of the distance between the points, so that a piece looks alike at every size.
 *
 * @param leaving direction at {@code from}, of length 1 on a straight way
 * @param arriving direction at {@code to}, likewise
 */
public record HermitePiece(Point from, Point leaving, Point to, Point arriving) {
    /**
     * The point at {@code t}.
     *
     * @param t from 0, where it begins, to 1, where it ends
     */
    public Point at(double t) {
        double length = from.distanceTo(to);
        double weightTo = t * t * (3 - 2 * t);
        double weightLeaving = t * (1 - t) * (1 - t) * length;
        double weightArriving = -t * t * (1 - t) * length;
        return new Point(
                from.x() * (1 - weightTo)
                        + to.x() * weightTo
                        + leaving.x() * weightLeaving
                        + arriving.x() * weightArriving,
                from.y() * (1 - weightTo)
                        + to.y() * weightTo
                        + leaving.y() * weightLeaving
                        + arriving.y() * weightArriving);
    }
}
