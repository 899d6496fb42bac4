package digitpad.dataset.nondigit;

import digitpad.ink.Drawing;
import digitpad.ink.InkBox;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Half-drawn digits: the beginning or the end of a real one, where what is left is no digit itself.
 *
 * <p>Half a 1 is a 1, the end of a 7 too; the loop of a 9 or 6 is a 0, most of an 8 a 5 or 6, the upper half of a 2 or 3 may
 * be a 7. So 1 is left out, and of the others only open arcs and hooks remain: of 0, 3, 5, 6, 8 and 9 an arc that is neither
 * straight enough for a 1 nor closed enough for a 0, of 2 the foot, of 4 its first stroke without the stem, of 7 the bar.
 */
public final class PartialDigit {
    /** An arc at least this wide against its height is no 1. */
    private static final double NARROWEST = 0.6;

    /** How far an arc bends away from the line between its ends, over that line's length; one that bends less could be a 1. */
    private static final double LEAST_BEND = 0.25;

    /** The way between the ends of an arc over the longest side of its box, below which it could be a 0. */
    private static final double MOST_CLOSED = 0.7;

    /** Share of an arc that is its end. */
    private static final double END = 0.2;

    /** Down over sideways at the end of a stem. */
    private static final double STEEP = 0.8;

    /** Share of its box that is the foot of an arc. */
    private static final double FOOT = 0.35;

    private PartialDigit() {}

    /**
     * Half of a digit, or nothing where this one cannot be cut so that the half is no digit.
     *
     * @param label what the digit is, 0…9
     * @param digit in any units
     */
    public static Optional<Drawing> of(int label, Drawing digit, SplittableRandom random) {
        if (label == 4) {
            return withoutStem(digit);
        }
        if (digit.strokes().size() != 1) {
            return Optional.empty();
        }
        StrokeCut cut = new StrokeCut(digit.strokes().get(0));
        Optional<Stroke> half =
                switch (label) {
                    case 0 ->
                        arc(
                                random.nextBoolean()
                                        ? cut.first(share(0.35, 0.48, random))
                                        : cut.last(share(0.35, 0.48, random)));
                    case 2 ->
                        cut.last(share(0.33, 0.45, random))
                                .filter(foot ->
                                        box(foot).height() <= 0.6 * box(foot).width());
                    case 3 -> arc(cut.last(share(0.4, 0.48, random)));
                    case 5 ->
                        arc(
                                random.nextBoolean()
                                        ? cut.first(share(0.28, 0.42, random))
                                        : cut.last(share(0.38, 0.5, random)));
                    case 6 -> arc(cut.first(share(0.36, 0.46, random)));
                    case 7 ->
                        cut.first(share(0.25, 0.35, random))
                                .filter(bar -> box(bar).height() <= 0.35 * box(bar).width());
                    case 8 -> arc(cut.first(share(0.18, 0.27, random)));
                    case 9 -> arc(cut.first(share(0.22, 0.32, random)));
                    default -> Optional.empty();
                };
        return half.map(stroke -> new Drawing(List.of(stroke)));
    }

    private static double share(double least, double most, SplittableRandom random) {
        return random.nextDouble(least, most);
    }

    private static Optional<Stroke> arc(Optional<Stroke> piece) {
        return piece.filter(stroke -> {
            InkBox box = box(stroke);
            List<Point> points = stroke.points();
            double between = points.get(0).distanceTo(points.get(points.size() - 1));
            return box.width() >= NARROWEST * box.height()
                    && !endsAsSeven(stroke)
                    && bend(stroke) >= LEAST_BEND * between
                    && between >= MOST_CLOSED * box.longestSide();
        });
    }

    /** The largest distance of a point from the line through the ends. */
    private static double bend(Stroke arc) {
        Point first = arc.points().get(0);
        Point last = arc.points().get(arc.points().size() - 1);
        double alongX = last.x() - first.x();
        double alongY = last.y() - first.y();
        double length = Math.max(Math.hypot(alongX, alongY), 1e-9);
        return arc.points().stream()
                .mapToDouble(
                        point -> Math.abs(alongX * (point.y() - first.y()) - alongY * (point.x() - first.x())) / length)
                .max()
                .orElseThrow();
    }

    /**
     * Whether an end of the arc leads down to its foot while the other end is no further to the right: a 7, or a 1 with a
     * flag.
     */
    private static boolean endsAsSeven(Stroke arc) {
        StrokeCut cut = new StrokeCut(arc);
        return Stream.of(cut.last(END), cut.first(END).map(StrokeCut::turned))
                .flatMap(Optional::stream)
                .anyMatch(end -> isStem(end, box(arc), other(arc, end)));
    }

    private static boolean isStem(Stroke end, InkBox box, Point other) {
        Point from = end.points().get(0);
        Point to = end.points().get(end.points().size() - 1);
        boolean steep = to.y() - from.y() >= STEEP * Math.abs(to.x() - from.x());
        return steep && to.y() >= box.bottom() - FOOT * box.height() && other.x() <= to.x() + FOOT * box.width();
    }

    /** The end of the arc that {@code end} does not lead to. */
    private static Point other(Stroke arc, Stroke end) {
        List<Point> points = arc.points();
        Point first = points.get(0);
        return end.points().get(end.points().size() - 1).equals(first) ? points.get(points.size() - 1) : first;
    }

    /** The first stroke of an open 4 where the second is the stem: an angle. */
    private static Optional<Drawing> withoutStem(Drawing digit) {
        if (digit.strokes().size() != 2) {
            return Optional.empty();
        }
        Stroke angle = digit.strokes().get(0);
        InkBox stem = box(digit.strokes().get(1));
        InkBox left = box(angle);
        boolean isStem = stem.height() >= 2 * stem.width() && stem.height() >= 0.5 * left.height();
        return isStem
                ? arc(Optional.of(angle))
                        .filter(stroke -> left.width() <= 2 * left.height())
                        .map(stroke -> new Drawing(List.of(stroke)))
                : Optional.empty();
    }

    private static InkBox box(Stroke stroke) {
        return stroke.bounds();
    }
}
