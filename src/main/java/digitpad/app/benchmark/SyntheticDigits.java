package digitpad.app.benchmark;

import digitpad.dataset.DigitDataset;
import digitpad.dataset.LabeledDigit;
import digitpad.dataset.Seeds;
import digitpad.image.DigitImage;
import digitpad.image.preprocessing.Preprocessor;
import digitpad.ink.Drawing;
import digitpad.ink.Pad;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Data sets that nobody wrote, for measurements on machines without MNIST: strokes through five corners, the same ones for
 * a label but for chance, brought to MNIST's form by the preprocessing. As much ink as digits have, and a network can learn
 * them.
 */
public final class SyntheticDigits {
    /** Different pictures at the most: more would take longer to draw and teach nothing about speed. */
    private static final int DISTINCT = 1_000;

    private static final int LABELS = 10;
    private static final int CORNERS = 5;

    private SyntheticDigits() {}

    /**
     * Draws digits, as many of each label.
     *
     * @param count at least 1; beyond a thousand the pictures come again
     * @param seed the same seed gives the same digits
     */
    public static DigitDataset of(int count, long seed) {
        List<LabeledDigit> drawn = IntStream.range(0, Math.min(count, DISTINCT))
                .mapToObj(i -> new LabeledDigit(draw(i % LABELS, Seeds.of(seed, i)), i % LABELS))
                .toList();
        String name = "synthetic digits";
        return DigitDataset.of(name, drawn)
                .subset(name, IntStream.range(0, count).map(i -> i % DISTINCT).toArray());
    }

    private static DigitImage draw(int label, long seed) {
        SplittableRandom corner = new SplittableRandom(Seeds.of(label));
        SplittableRandom hand = new SplittableRandom(seed);
        List<Point> points = new ArrayList<>(CORNERS);
        for (int i = 0; i < CORNERS; i++) {
            points.add(new Point(
                    Pad.SIZE * (0.2 + 0.5 * corner.nextDouble() + 0.1 * hand.nextDouble()),
                    Pad.SIZE * (0.2 + 0.5 * corner.nextDouble() + 0.1 * hand.nextDouble())));
        }
        return Preprocessor.process(Drawing.EMPTY.with(new Stroke(points, Pad.DEFAULT_PEN_WIDTH)))
                .result()
                .orElseThrow();
    }
}
