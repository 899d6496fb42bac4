package digitpad.dataset.nondigit;

import digitpad.dataset.builtin.Knot;
import digitpad.dataset.builtin.Shape;
import digitpad.ink.Drawing;
import digitpad.ink.InkBox;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Scribbles in several styles. Each goes on for long enough to be no letter and no digit: few turns of a zigzag are a Z or
 * a 3, one turn of a spiral a 6.
 */
final class Scribbles {
    private static final List<Function<SplittableRandom, List<Knot>>> STYLES = List.of(
            Scribbles::zigzag,
            Scribbles::spiral,
            Scribbles::loops,
            Scribbles::walk,
            Scribbles::walk,
            Scribbles::filling);

    private static final List<Function<SplittableRandom, List<Knot>>> UNSEEN_STYLES =
            List.of(UnseenScribbles::waves, UnseenScribbles::chords, UnseenScribbles::rings);

    /** What is trained on. */
    static final Maker TRAINING = maker(STYLES);

    /** Scribbles by other processes. */
    static final Maker TESTING = maker(UNSEEN_STYLES);

    /** Length of a scribble over the longer side of its box. An 8 has about 3. */
    private static final double SHORTEST = 4.2;

    /** Shorter over longer side of a scribble's box. */
    private static final double NARROWEST = 0.6;

    private Scribbles() {}

    private static Maker maker(List<Function<SplittableRandom, List<Knot>>> styles) {
        return (hand, random) -> {
            while (true) {
                List<Knot> knots = styles.get(random.nextInt(styles.size())).apply(random);
                Drawing scribble = hand.draw(turned(knots, 2 * Math.PI * random.nextDouble()), random);
                if (isLong(scribble)) {
                    return scribble;
                }
            }
        };
    }

    /** Whether the scribble is longer than a digit is and neither high and narrow, as a 1 is, nor flat. */
    private static boolean isLong(Drawing scribble) {
        InkBox box = scribble.bounds().orElseThrow();
        double length =
                scribble.strokes().stream().mapToDouble(StrokeCut::length).sum();
        return length >= SHORTEST * box.longestSide()
                && Math.min(box.width(), box.height()) >= NARROWEST * box.longestSide();
    }

    /** About the middle of the templates' square. */
    private static Shape turned(List<Knot> knots, double angle) {
        double cosine = Math.cos(angle);
        double sine = Math.sin(angle);
        return new Shape(List.of(knots.stream()
                .map(knot -> knot.at(
                        50 + cosine * (knot.x() - 50) - sine * (knot.y() - 50),
                        50 + sine * (knot.x() - 50) + cosine * (knot.y() - 50)))
                .toList()));
    }

    /** To and fro along a line that goes on. */
    private static List<Knot> zigzag(SplittableRandom random) {
        int turns = 6 + random.nextInt(6);
        double height = random.nextDouble(60, 110);
        return IntStream.rangeClosed(0, turns)
                .mapToObj(turn -> new Knot(
                        100.0 * turn / turns + 3 * random.nextGaussian(),
                        50 + (turn % 2 == 0 ? -0.5 : 0.5) * height * random.nextDouble(0.75, 1.1),
                        random.nextBoolean()))
                .toList();
    }

    private static List<Knot> spiral(SplittableRandom random) {
        double turns = random.nextDouble(2.5, 5);
        double narrow = random.nextDouble(0.7, 1);
        int steps = (int) Math.round(9 * turns);
        return IntStream.rangeClosed(0, steps)
                .mapToObj(step -> {
                    double share = (double) step / steps;
                    double angle = 2 * Math.PI * turns * share;
                    double radius = 4 + 46 * share + 2 * random.nextGaussian();
                    return new Knot(50 + radius * Math.cos(angle), 50 + narrow * radius * Math.sin(angle), false);
                })
                .toList();
    }

    /** A row of loops as one tries a pen. */
    private static List<Knot> loops(SplittableRandom random) {
        int loops = 4 + random.nextInt(5);
        double height = random.nextDouble(30, 55);
        double width = random.nextDouble(0.6, 1.3) * 100 / loops;
        int steps = 9 * loops;
        return IntStream.rangeClosed(0, steps)
                .mapToObj(step -> {
                    double angle = 2 * Math.PI * step / 9;
                    return new Knot(
                            100.0 * step / steps + width * Math.sin(angle) + random.nextGaussian(),
                            50 + height * Math.cos(angle) + 3 * random.nextGaussian(),
                            false);
                })
                .toList();
    }

    /** A pen that keeps its direction for a while and goes on for about six times the width of the square. */
    private static List<Knot> walk(SplittableRandom random) {
        List<Knot> knots = new ArrayList<>();
        double x = random.nextDouble(20, 80);
        double y = random.nextDouble(20, 80);
        double direction = 2 * Math.PI * random.nextDouble();
        double bend = 0;
        int steps = 34 + random.nextInt(28);
        for (int i = 0; i < steps; i++) {
            knots.add(new Knot(x, y, false));
            bend = 0.7 * bend + 0.35 * random.nextGaussian();
            double home = Math.atan2(50 - y, 50 - x) - direction;
            double far = Math.hypot(50 - x, 50 - y) / 50;
            direction += bend + 0.5 * far * far * Math.sin(home);
            x += 14 * Math.cos(direction);
            y += 14 * Math.sin(direction);
        }
        return knots;
    }

    /** Hatching, to and fro until an oval is full. */
    private static List<Knot> filling(SplittableRandom random) {
        int lines = 6 + random.nextInt(14);
        double width = random.nextDouble(42, 60);
        return IntStream.range(0, lines)
                .mapToObj(line -> {
                    double down = 2.0 * (line + 0.5) / lines - 1;
                    double half = width * Math.sqrt(1 - down * down) * random.nextDouble(0.7, 1.15);
                    return new Knot(50 + (line % 2 == 0 ? -half : half), 50 + 50 * down, false);
                })
                .toList();
    }
}
