package digitpad.dataset.builtin;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * One of the ways in which a digit is written, such as a 4 that is open or a 7 with a crossbar.
 *
 * @param label 0…9
 * @param weight how common it is, against the other allographs of the digit; positive
 * @param name for people
 * @param shapes at least one; all have the same strokes, knots and corners, so that they can be mixed
 */
record Allograph(int label, double weight, String name, List<Shape> shapes) {
    /** How far a mixture may go beyond the shapes: share of the way from their mean. */
    private static final double BEYOND = 1.15;

    Allograph {
        shapes = List.copyOf(shapes);
        if (label < 0 || label > 9 || !(weight > 0) || shapes.isEmpty()) {
            throw new IllegalArgumentException("An allograph has a digit, a weight and a shape.");
        }
        for (Shape shape : shapes) {
            if (!shape.isLike(shapes.get(0))) {
                throw new IllegalArgumentException(
                        "The shapes of " + label + " " + name + " differ in strokes, points or corners.");
            }
        }
    }

    /** A shape between all the shapes, now nearer to one and now nearer to another. */
    Shape mixture(SplittableRandom random) {
        double[] shares = shares(random);
        List<List<Knot>> strokes = new ArrayList<>();
        for (int stroke = 0; stroke < shapes.get(0).strokes().size(); stroke++) {
            List<Knot> knots = new ArrayList<>();
            for (int knot = 0; knot < shapes.get(0).strokes().get(stroke).size(); knot++) {
                knots.add(mixed(stroke, knot, shares));
            }
            strokes.add(knots);
        }
        return new Shape(strokes);
    }

    /**
     * Shares that add up to one, often with one or two large ones (Dirichlet's distribution with all parameters one half),
     * moved a little away from the middle.
     */
    private double[] shares(SplittableRandom random) {
        double[] shares = new double[shapes.size()];
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            double chance = random.nextGaussian();
            shares[i] = chance * chance;
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            double mean = 1.0 / shares.length;
            shares[i] = mean + BEYOND * (shares[i] / sum - mean);
        }
        return shares;
    }

    private Knot mixed(int stroke, int knot, double[] shares) {
        double x = 0;
        double y = 0;
        for (int i = 0; i < shares.length; i++) {
            Knot one = shapes.get(i).strokes().get(stroke).get(knot);
            x += shares[i] * one.x();
            y += shares[i] * one.y();
        }
        return shapes.get(0).strokes().get(stroke).get(knot).at(x, y);
    }
}
