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

    // Standard deviations for a hand of usual carelessness, in hundredths of the digit's height.
    private static final double STROKE_OFF_PLACE = 2;
    private static final double KNOT_OFF_PLACE = 1.6;
    private static final double START_OFF_PLACE = 3;
    private static final double END_OFF_PLACE = 4;

    /** Standard deviation of the logarithm of a digit's carelessness against that of its hand. */
    private static final double MOOD = 0.3;

    /** Writes {@code digit}. */
    static WrittenDigit of(int digit, Hand hand, SplittableRandom random) {
        Allograph allograph = hand.allograph(digit, random);
        double chance = chance(hand, random);
        Drawing drawing = write(allograph.mixture(random), hand, chance, random);
        return new WrittenDigit(allograph, drawing, hand.pen(random));
    }

    /** How careless {@code hand} is this time. */
    static double chance(Hand hand, SplittableRandom random) {
        return hand.carelessness() * Math.exp(MOOD * random.nextGaussian());
    }

    /** Writes {@code template} with the carelessness {@code chance}. */
    static Drawing write(Shape template, Hand hand, double chance, SplittableRandom random) {
        Shape shape = displaced(template, STROKE_OFF_PLACE * chance, random)
                .mapped(knot -> knot.at(
                        knot.x() + KNOT_OFF_PLACE * chance * random.nextGaussian(),
                        knot.y() + KNOT_OFF_PLACE * chance * random.nextGaussian()))
                .mapped(new Distortion(hand, chance, random));
        return new Drawing(shape.strokes().stream()
                .map(knots -> stroke(knots, hand, chance, random))
                .toList());
    }

    /** Each stroke a little off its place. */
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
        course = PenPath.withEnd(course, hand.overrun() + END_OFF_PLACE * chance * random.nextGaussian());
        course = PenPath.withStart(course, START_OFF_PLACE * chance * random.nextGaussian());
        List<Point> onPad = PenPath.shaken(course, hand.tremor(), random).stream()
                .map(point -> new Point(Pad.SIZE / 2 + SCALE * point.x(), Pad.SIZE / 2 + SCALE * point.y()))
                .toList();
        return new Stroke(onPad, Pad.DEFAULT_PEN_WIDTH);
    }
}
