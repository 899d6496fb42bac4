package digitpad.explanation.attribution;

import digitpad.ink.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Where a stroke turns so sharply that a person would call it a corner. The turn at a place is the angle between the straight
 * ways to it and from it, of some length before and after it, so that a trembling pen makes none; a curve turns less on half
 * of that length, a corner as much.
 */
final class StrokeCorners {
    /** Length of the ways before and after a place: share of the drawing's longest side. */
    private static final double REACH = 0.09;

    /** Steps in such a way. */
    private static final int STEPS = 6;

    /** Smaller turns belong to the curve, in degrees. */
    private static final double LEAST_TURN = 55;

    /** Of a corner, half the way turns by at least so much of the whole one's; of a circle, by half. */
    private static final double SUDDEN = 0.7;

    /** No part is shorter, so that a hook at the end of a stroke is none: share of the drawing's longest side. */
    private static final double LEAST_PART = 0.16;

    /** More corners than these make parts that are too many to look at. */
    private static final int MOST = 3;

    private StrokeCorners() {}

    /** A place, by the way to it, and how sharp it is. */
    private record Turn(double way, double degrees) {}

    /**
     * The corners.
     *
     * @param size longest side of the whole drawing, in pad units
     * @return ways from the stroke's beginning, in order
     */
    static List<Double> of(StrokePath path, double size) {
        double reach = REACH * size;
        double least = LEAST_PART * size;
        List<Turn> turns = new ArrayList<>();
        double step = reach / STEPS;
        for (double way = least; step > 0 && way <= path.length() - least; way += step) {
            double turn = turn(path, way, reach);
            if (turn >= LEAST_TURN && turn(path, way, reach / 2) >= SUDDEN * turn) {
                turns.add(new Turn(way, turn));
            }
        }
        turns.sort(Comparator.comparingDouble(Turn::degrees).reversed());
        List<Double> corners = new ArrayList<>();
        for (Turn turn : turns) {
            if (corners.size() < MOST && corners.stream().allMatch(corner -> Math.abs(corner - turn.way()) >= least)) {
                corners.add(turn.way());
            }
        }
        return corners.stream()
                .flatMapToDouble(DoubleStream::of)
                .sorted()
                .boxed()
                .toList();
    }

    private static double turn(StrokePath path, double way, double reach) {
        Point before = path.at(way - reach);
        Point here = path.at(way);
        Point after = path.at(way + reach);
        double arriving = Math.atan2(here.y() - before.y(), here.x() - before.x());
        double leaving = Math.atan2(after.y() - here.y(), after.x() - here.x());
        double turn = Math.abs(Math.toDegrees(leaving - arriving));
        return Math.min(turn, 360 - turn);
    }
}
