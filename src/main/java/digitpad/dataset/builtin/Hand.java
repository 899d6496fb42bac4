package digitpad.dataset.builtin;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * What a writer's digits have in common. Lengths are hundredths of a digit's height. How much hands differ was chosen such
 * that slant, proportions and ink spread as in MNIST's training images: see docs/decisions/0008-built-in-digits.md.
 *
 * @param habits the allograph that the writer usually takes, by digit
 * @param slant x per y upwards
 * @param width of digits, as a multiple of the templates'
 * @param waist exponent by which what is below moves up (above 1) or down
 * @param taper by how much the top is wider than the middle, as a share
 * @param rounding how round corners are, 0 sharp and 1 not corners at all
 * @param carelessness multiplies all that differs by chance from digit to digit
 * @param tremor scatter of the pen about its course
 * @param overrun by how much strokes go on beyond their end (or stop short of it, if negative)
 * @param penWidth in pixels of the digit image
 */
record Hand(
        List<Allograph> habits,
        double slant,
        double width,
        double waist,
        double taper,
        double rounding,
        double carelessness,
        double tremor,
        double overrun,
        double penWidth) {
    /** Share of the digits that are written in the usual way of the hand. */
    private static final double HABITUAL = 0.7;

    /** MNIST's median stroke and the scatter of its logarithm: see docs/decisions/0002-preprocessing.md. */
    private static final double MEDIAN_PEN = 2.4;

    private static final double PEN_SPREAD = 0.28;

    private static final double THINNEST_PEN = 1.3;

    private static final double THICKEST_PEN = 5;

    /** A new writer. */
    static Hand of(SplittableRandom random) {
        return new Hand(
                IntStream.range(0, 10)
                        .mapToObj(digit -> Allographs.choose(digit, random))
                        .toList(),
                0.12 + 0.22 * random.nextGaussian(),
                Math.exp(0.04 + 0.19 * random.nextGaussian()),
                Math.exp(0.12 * random.nextGaussian()),
                0.08 * random.nextGaussian(),
                0.7 * random.nextDouble(),
                Math.exp(0.3 * random.nextGaussian()),
                0.35 * Math.exp(0.5 * random.nextGaussian()),
                3 * random.nextGaussian(),
                MEDIAN_PEN * Math.exp(PEN_SPREAD * random.nextGaussian()));
    }

    /** How this hand writes {@code digit} this time. */
    Allograph allograph(int digit, SplittableRandom random) {
        return random.nextDouble() < HABITUAL ? habits.get(digit) : Allographs.choose(digit, random);
    }

    /** How wide the pen is this time, in pixels of the digit image. */
    double pen(SplittableRandom random) {
        double width = penWidth * Math.exp(0.08 * random.nextGaussian());
        return Math.max(THINNEST_PEN, Math.min(THICKEST_PEN, width));
    }
}
