package digitpad.dataset.nondigit;

import digitpad.dataset.builtin.HandWriting;
import digitpad.ink.Drawing;
import digitpad.ink.Pad;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Touches of the pen, which preprocessing keeps small against the pen.
 *
 * @param single one touch alone; otherwise also several touches and blots
 */
record Dots(boolean single) implements Maker {
    /** How far the pen slips while it touches: share of its width. More would be a short line, and so perhaps a 1. */
    private static final double SLIP = 0.03;

    /** A blot reaches this far from its middle at most, in widths of the pen. */
    private static final double BLOT = 0.6;

    @Override
    public Drawing draw(HandWriting hand, SplittableRandom random) {
        double pen = Pad.DEFAULT_PEN_WIDTH * Math.exp(0.4 * random.nextGaussian());
        double choice = single ? 0 : random.nextDouble();
        if (choice < 0.4) {
            return new Drawing(List.of(touch(anywhere(random), pen, random)));
        }
        if (choice < 0.6) {
            return new Drawing(List.of(blot(anywhere(random), pen, random)));
        }
        int count = 2 + random.nextInt(5);
        List<Stroke> touches = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            touches.add(touch(anywhere(random), pen, random));
        }
        return new Drawing(touches);
    }

    private static Point anywhere(SplittableRandom random) {
        return new Point(Pad.SIZE * random.nextDouble(0.1, 0.9), Pad.SIZE * random.nextDouble(0.1, 0.9));
    }

    private static Stroke touch(Point place, double pen, SplittableRandom random) {
        List<Point> points = new ArrayList<>(List.of(place));
        for (int more = random.nextInt(3); more > 0; more--) {
            points.add(new Point(
                    place.x() + SLIP * pen * random.nextGaussian(), place.y() + SLIP * pen * random.nextGaussian()));
        }
        return new Stroke(points, pen);
    }

    /** The pen going about one place until it is black. */
    private static Stroke blot(Point place, double pen, SplittableRandom random) {
        List<Point> points = new ArrayList<>();
        int steps = 25 + random.nextInt(30);
        for (int i = 0; i < steps; i++) {
            double angle = 2 * Math.PI * random.nextDouble();
            double radius = BLOT * pen * Math.sqrt(random.nextDouble());
            points.add(new Point(place.x() + radius * Math.cos(angle), place.y() + radius * Math.sin(angle)));
        }
        return new Stroke(points, pen);
    }
}
