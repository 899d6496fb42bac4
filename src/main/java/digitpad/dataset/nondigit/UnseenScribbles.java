package digitpad.dataset.nondigit;

import digitpad.dataset.builtin.Knot;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Scribbles made in other ways than {@link Scribbles}, for testing. */
final class UnseenScribbles {
    private UnseenScribbles() {}

    /** Sums of three waves in each direction, as a pendulum would draw. */
    static List<Knot> waves(SplittableRandom random) {
        double[] phases = random.doubles(6, 0, 2 * Math.PI).toArray();
        // Other speeds across than down, or the sum may be an ellipse, and so a 0.
        double[] speedsX = random.doubles(3, 1.5, 3).toArray();
        double[] speedsY = random.doubles(3, 4, 6).toArray();
        return IntStream.rangeClosed(0, 80)
                .mapToObj(step -> {
                    double x = 50;
                    double y = 50;
                    for (int wave = 0; wave < 3; wave++) {
                        double angle = 2 * Math.PI * step / 80.0;
                        x += 20 * Math.sin(speedsX[wave] * angle + phases[wave]);
                        y += 20 * Math.sin(speedsY[wave] * angle + phases[wave + 3]);
                    }
                    return new Knot(x, y, false);
                })
                .toList();
    }

    /** Straight lines from one place in a circle to another. */
    static List<Knot> chords(SplittableRandom random) {
        return IntStream.range(0, 12 + random.nextInt(8))
                .mapToObj(line -> {
                    double angle = 2 * Math.PI * random.nextDouble();
                    double radius = random.nextDouble(30, 50);
                    return new Knot(
                            50 + radius * Math.cos(angle), 50 + radius * Math.sin(angle), random.nextInt(3) > 0);
                })
                .toList();
    }

    /** Round and round with radii that change and a middle that drifts, without a hole that could be a 0's. */
    static List<Knot> rings(SplittableRandom random) {
        int turns = 4 + random.nextInt(4);
        int steps = 9 * turns;
        double drift = random.nextDouble(10, 60);
        return IntStream.rangeClosed(0, steps)
                .mapToObj(step -> {
                    double angle = 2 * Math.PI * step / 9.0;
                    double beside = drift * ((double) step / steps - 0.5);
                    return new Knot(
                            50 + beside + random.nextDouble(0, 50) * Math.cos(angle),
                            50 + random.nextDouble(0, 50) * Math.sin(angle),
                            false);
                })
                .toList();
    }
}
