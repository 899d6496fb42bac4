package digitpad.image.page;

import digitpad.ink.InkBox;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where a stroke may pass from one digit to the next: what was written before lies to the left of what comes after, and both
 * are as high as digits are. The transition itself is cut in its middle.
 */
final class StrokeCuts {
    /** What comes before may reach this far into what comes after, as a share of the stroke's height. */
    private static final double OVERLAP = 0.3;

    /** Likewise as a share of the narrower one's width. */
    private static final double SHARED = 0.5;

    /** What is lower than this share of the stroke is no digit of it: the foot of a 2, the bar of a 5. */
    private static final double LOW = 0.45;

    /** No stroke that is narrower than this share of its height holds two digits. */
    private static final double NARROW = 0.5;

    /** Cuts lie this far apart along the row, as a share of the stroke's height. */
    private static final double SPACING = 0.2;

    /** Parts meet again, other than at the cut, where they come this near to each other, as a share of the stroke's height. */
    private static final double MEETING = 0.15;

    /** Two touching digits enclose less between them than this area in heights squared. */
    private static final double LOOP = 0.2;

    /** Likewise of the smallest loop that makes a part a digit of its own. */
    private static final double OWN_LOOP = 0.08;

    /** A stroke's shape is looked at in so many places. */
    private static final int PLACES = 96;

    /** More digits in one stroke than cuts can tell are a scribble. */
    private static final int MOST = 8;

    private StrokeCuts() {}

    /**
     * The parts of a stroke that may be digits or parts of digits, in the order of writing; the stroke alone where it is
     * one digit.
     *
     * @param forced whether somebody said that it is several digits
     */
    static List<Stroke> parts(Stroke stroke, boolean forced) {
        double height = stroke.bounds().height();
        boolean narrow = stroke.bounds().width() < NARROW * height;
        if (stroke.points().size() < 3 || (narrow && !forced)) {
            return List.of(stroke);
        }
        List<Point> points = withMiddles(stroke.points(), SPACING * height);
        double[] overlaps = overlaps(points);
        List<Integer> cuts = cuts(points, overlaps, height);
        cuts.removeIf(cut -> closesLoop(points, cut, height));
        if (cuts.isEmpty() && forced) {
            cuts = List.of(least(overlaps));
        }
        return cuts.isEmpty() || cuts.size() > MOST ? List.of(stroke) : parts(stroke, points, cuts);
    }

    /** For every position how far what was written until then reaches beyond the left edge of what comes after. */
    private static double[] overlaps(List<Point> points) {
        double[] overlaps = new double[points.size()];
        double right = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < overlaps.length; i++) {
            right = Math.max(right, points.get(i).x());
            overlaps[i] = right;
        }
        double left = Double.POSITIVE_INFINITY;
        for (int i = overlaps.length - 1; i >= 0; i--) {
            left = Math.min(left, points.get(i).x());
            overlaps[i] -= left;
        }
        return overlaps;
    }

    private static List<Integer> cuts(List<Point> points, double[] overlaps, double height) {
        List<Integer> cuts = new ArrayList<>();
        int start = 1;
        while (start < overlaps.length - 1) {
            int end = start;
            while (end + 1 < overlaps.length - 1 && overlaps[end + 1] == overlaps[start]) {
                end++;
            }
            boolean valley = overlaps[start - 1] >= overlaps[start] && overlaps[end + 1] >= overlaps[start];
            int cut = middle(points, start, end);
            InkBox before = box(points, 0, cut);
            InkBox after = box(points, cut, points.size() - 1);
            if (valley
                    && overlaps[start] <= OVERLAP * height
                    && overlaps[start] <= SHARED * Math.min(before.width(), after.width())
                    && before.height() >= LOW * height
                    && after.height() >= LOW * height) {
                add(cut, cuts, points, overlaps, SPACING * height);
            }
            start = end + 1;
        }
        return cuts;
    }

    /** Of two that lie close together, the one with less overlap stays. */
    private static void add(int cut, List<Integer> cuts, List<Point> points, double[] overlaps, double spacing) {
        int last = cuts.size() - 1;
        if (last < 0
                || Math.abs(points.get(cut).x() - points.get(cuts.get(last)).x()) >= spacing) {
            cuts.add(cut);
        } else if (overlaps[cut] < overlaps[cuts.get(last)]) {
            cuts.set(last, cut);
        }
    }

    /** The position nearest to the middle of the way from {@code start} to {@code end}. */
    private static int middle(List<Point> points, int start, int end) {
        double half = (points.get(start).x() + points.get(end).x()) / 2;
        int middle = start;
        for (int i = start; i <= end; i++) {
            if (Math.abs(points.get(i).x() - half) < Math.abs(points.get(middle).x() - half)) {
                middle = i;
            }
        }
        return middle;
    }

    /** Whether both sides of a cut meet again and so close a loop, with no loop in it that either side closes alone. */
    private static boolean closesLoop(List<Point> points, int cut, double height) {
        int step = 1 + points.size() / PLACES;
        int end = points.size() - 1;
        for (int start = cut - 1; start >= 0; start -= step) {
            double area = 0;
            for (int i = start + 1; i <= end; i++) {
                area += area(points.get(start), points.get(i - 1), points.get(i)) / (height * height);
                if (points.get(start).distanceTo(points.get(i)) <= MEETING * height) {
                    if (i <= cut && Math.abs(area) >= OWN_LOOP) {
                        return false;
                    }
                    if (i > cut && Math.abs(area) >= LOOP) {
                        return !hasLoop(points, cut, i, height);
                    }
                }
            }
        }
        return false;
    }

    private static boolean hasLoop(List<Point> points, int from, int to, double height) {
        int step = 1 + points.size() / PLACES;
        for (int start = from; start < to; start += step) {
            double area = 0;
            for (int i = start + 1; i <= to; i++) {
                area += area(points.get(start), points.get(i - 1), points.get(i)) / (height * height);
                if (points.get(start).distanceTo(points.get(i)) <= MEETING * height && Math.abs(area) >= OWN_LOOP) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The area of the triangle, negative where its corners lie anticlockwise. */
    private static double area(Point from, Point one, Point other) {
        return ((one.x() - from.x()) * (other.y() - from.y()) - (other.x() - from.x()) * (one.y() - from.y())) / 2;
    }

    private static InkBox box(List<Point> points, int start, int end) {
        return InkBox.around(points.subList(start, end + 1));
    }

    private static int least(double[] overlaps) {
        int least = overlaps.length / 2;
        for (int i = 1; i < overlaps.length - 1; i++) {
            if (overlaps[i] < overlaps[least]) {
                least = i;
            }
        }
        return least;
    }

    /** Where a quick pen left few positions it may have passed to the next digit between them. */
    private static List<Point> withMiddles(List<Point> points, double far) {
        List<Point> all = new ArrayList<>(List.of(points.get(0)));
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            if (from.distanceTo(to) > far) {
                all.add(new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2));
            }
            all.add(to);
        }
        return all;
    }

    private static List<Stroke> parts(Stroke stroke, List<Point> points, List<Integer> cuts) {
        Set<Point> own = new HashSet<>(stroke.points());
        List<Integer> ends = new ArrayList<>(cuts);
        ends.add(points.size() - 1);
        List<Stroke> parts = new ArrayList<>();
        int start = 0;
        for (int end : ends) {
            List<Point> part = new ArrayList<>(List.of(points.get(start)));
            points.subList(start + 1, end).stream().filter(own::contains).forEach(part::add);
            part.add(points.get(end));
            parts.add(new Stroke(part, stroke.width()));
            start = end;
        }
        return parts;
    }
}
