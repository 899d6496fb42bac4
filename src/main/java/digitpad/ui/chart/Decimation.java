package digitpad.ui.chart;

/**
 * The few points of a curve that make the same picture as all of them: of each column of the screen the first, the least,
 * the greatest and the last, which suffice for a line without error (Jugel et al., "M4: A Visualization-Oriented Time
 * Series Data Aggregation", VLDB 2014). Takes time by the columns, not by the points.
 *
 * <p>A column is as wide as a power of two and lies at a multiple of that, whatever is visible, so that a picture that
 * moves along with its newest point does not flicker.
 */
final class Decimation {
    /** Up to so many points in a column are taken as they are. */
    private static final int FEW = 4;

    /** Takes the points from left to right. */
    interface Path {
        /** Goes on to a point. */
        void point(double x, double y);

        /** Whatever follows is not connected with what was before. */
        void gap();
    }

    private Decimation() {}

    /**
     * Walks along what is visible of a curve, from the last point before it to the first one after it.
     *
     * @param pixels on the screen for what is visible, from 1; a column is 0.75 to 1.5 of them wide
     */
    static void walk(Curve curve, Range visible, double pixels, Path path) {
        double width = columnWidth(visible.span() * 1.5 / pixels);
        int index = Math.max(0, curve.firstFrom(visible.low()) - 1);
        int end = Math.min(curve.getSize(), curve.firstBeyond(visible.high()) + 1);
        while (index < end) {
            double right = (Math.floor(curve.x(index) / width) + 1) * width;
            // Where a column is narrower than what a double can tell apart, each point has its own.
            int next = curve.firstFrom(right, index + 1, end);
            if (next - index <= FEW) {
                for (int each = index; each < next; each++) {
                    step(curve, each, path);
                }
            } else {
                column(curve, index, next, path);
            }
            index = next;
        }
    }

    /** The greatest power of two that is no greater. */
    static double columnWidth(double most) {
        return Math.scalb(1.0, Math.getExponent(most));
    }

    private static void step(Curve curve, int index, Path path) {
        if (Double.isNaN(curve.y(index))) {
            path.gap();
        } else {
            path.point(curve.x(index), curve.y(index));
        }
    }

    private static void column(Curve curve, int from, int to, Path path) {
        int last = to - 1;
        double least = curve.least(from, to);
        double greatest = curve.greatest(from, to);
        step(curve, from, path);
        if (least <= greatest) {
            double middle = (curve.x(from) + curve.x(last)) / 2;
            boolean rising = curve.y(from) < curve.y(last);
            between(curve, from, last, middle, rising ? least : greatest, path);
            between(curve, from, last, middle, rising ? greatest : least, path);
        }
        step(curve, last, path);
    }

    /** A value between the first and last point of a column, unless one of these has it. */
    private static void between(Curve curve, int first, int last, double x, double y, Path path) {
        if (curve.y(first) != y && curve.y(last) != y) {
            path.point(x, y);
        }
    }
}
