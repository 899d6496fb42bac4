package digitpad.dataset.builtin;

import digitpad.ink.Drawing;
import digitpad.ink.Pad;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.util.List;
import java.util.SplittableRandom;

/**
 * One digit as one hand wrote it.
 *
 * @param allograph what it was meant to look like
 * @param drawing on the pad, in its middle
 * @param penWidth in pixels of the digit image
 */
record WrittenDigit(Allograph allograph, Drawing drawing, double penWidth) {
    /** Pad units for a hundredth of a digit's height. */
    private static final double SCALE = 0.007 * Pad.SIZE;

    /** Writes {@code digit}. */
    static WrittenDigit of(int digit, Hand hand, SplittableRandom random) {
        Allograph allograph = hand.allograph(digit, random);
        double chance = hand.care() * Math.exp(0.3 * random.nextGaussian());
        Shape shape = displaced(allograph.mixture(random), 2 * chance, random)
                .mapped(knot -> knot.at(
                        knot.x() + 1.6 * chance * random.nextGaussian(),
                        knot.y() + 1.6 * chance * random.nextGaussian()))
                .mapped(new Distortion(hand, chance, random));
        List<Stroke> strokes = shape.strokes().stream()
                .map(knots -> stroke(knots, hand, chance, random))
                .toList();
        return new WrittenDigit(allograph, new Drawing(strokes), hand.pen(random));
    }

    /** Strokes after the first begin a little off their place. */
    private static Shape displaced(Shape shape, double spread, SplittableRandom random) {
        return new Shape(shape.strokes().stream()
                .map(knots -> {
                    double right = spread * random.nextGaussian();
                    double down = spread * random.nextGaussian();
                    return knots.stream()
                            .map(knot -> knot.at(knot.x() + right, knot.y() + down))
                            .toList();
                })
                .toList());
    }

    private static Stroke stroke(List<Knot> knots, Hand hand, double chance, SplittableRandom random) {
        List<Point> course = PenPath.through(knots, hand.rounding());
        course = PenPath.withEnd(course, hand.overrun() + 4 * chance * random.nextGaussian());
        course = PenPath.withStart(course, 3 * chance * random.nextGaussian());
        List<Point> onPad = PenPath.shaken(course, hand.tremor(), random).stream()
                .map(point -> new Point(Pad.SIZE / 2 + SCALE * point.x(), Pad.SIZE / 2 + SCALE * point.y()))
                .toList();
        return new Stroke(onPad, Pad.DEFAULT_PEN_WIDTH);
    }
}
