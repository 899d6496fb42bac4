package digitpad.dataset.builtin;

import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/**
 * What a hand does to a template as a whole: its proportions, its slant and two slow waves, a little different each time.
 * Works about the middle of the digit.
 */
final class Distortion implements UnaryOperator<Knot> {
    private static final double MIDDLE = 50;

    /** Templates are about this wide. */
    private static final double MIDDLE_X = 35;

    private final double width;
    private final double waist;
    private final double taper;
    private final double bow;
    private final double slant;
    private final double cosine;
    private final double sine;
    private final Wave waveX;
    private final Wave waveY;

    Distortion(Hand hand, double chance, SplittableRandom random) {
        width = hand.width() * Math.exp(0.12 * chance * random.nextGaussian());
        waist = hand.waist() * Math.exp(0.1 * chance * random.nextGaussian());
        taper = hand.taper() + 0.08 * chance * random.nextGaussian();
        bow = 3 * chance * random.nextGaussian();
        slant = hand.slant() + 0.09 * chance * random.nextGaussian();
        double angle = Math.toRadians(3.5 * chance * random.nextGaussian());
        cosine = Math.cos(angle);
        sine = Math.sin(angle);
        waveX = new Wave(2.5 * chance, random);
        waveY = new Wave(2.5 * chance, random);
    }

    @Override
    public Knot apply(Knot knot) {
        double share = knot.y() / 100;
        double bent = 100 * Math.signum(share) * Math.pow(Math.abs(share), waist);
        double down = bent - MIDDLE + waveY.at(knot);
        double height = -down / MIDDLE;
        double right = (knot.x() - MIDDLE_X) * width * (1 + taper * height)
                + bow * height * height
                + slant * -down
                + waveX.at(knot);
        return knot.at(cosine * right - sine * down, sine * right + cosine * down);
    }

    /** A displacement that changes slowly over the digit: one wave of a random direction, length and phase. */
    private static final class Wave {
        private final double height;
        private final double alongX;
        private final double alongY;
        private final double phase;

        Wave(double spread, SplittableRandom random) {
            height = spread * random.nextGaussian() * Math.sqrt(2);
            double direction = 2 * Math.PI * random.nextDouble();
            double radiansPerUnit = (0.6 + 1.2 * random.nextDouble()) * 2 * Math.PI / 100;
            alongX = radiansPerUnit * Math.cos(direction);
            alongY = radiansPerUnit * Math.sin(direction);
            phase = 2 * Math.PI * random.nextDouble();
        }

        double at(Knot knot) {
            return height * Math.sin(alongX * knot.x() + alongY * knot.y() + phase);
        }
    }
}
