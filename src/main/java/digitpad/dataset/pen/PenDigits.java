package digitpad.dataset.pen;

import digitpad.dataset.DigitDataset;
import digitpad.dataset.LabeledDigit;
import digitpad.dataset.Seeds;
import digitpad.dataset.UnfitDataException;
import digitpad.image.DigitImage;
import digitpad.image.preprocessing.Preprocessor;
import digitpad.ink.Drawing;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Digit images of pen strokes, by the pad's own preprocessing; made on all processors. */
public final class PenDigits {
    private static final Habits OWN_HABITS = (digit, drawing, random) -> drawing;

    /** How a digit is drawn by somebody, given how it was drawn by one person. */
    private interface Habits {
        Drawing draw(int digit, Drawing drawing, SplittableRandom random);
    }

    private PenDigits() {}

    /**
     * Each sample as the pad reads it.
     *
     * @param samples of one digit each
     * @throws UnfitDataException where one is a whole number
     */
    public static DigitDataset asRead(String name, List<PenSample> samples) {
        return of(name, samples, 1, 0, OWN_HABITS);
    }

    /**
     * Each sample several times: once as the pad reads it, and then as its writer might have drawn it with other tools.
     *
     * @param samples of one digit each
     * @param variants of each sample, at least 1
     * @param seed the same seed gives the same digits
     * @throws UnfitDataException where one is a whole number
     */
    public static DigitDataset varied(String name, List<PenSample> samples, int variants, long seed) {
        return of(name, samples, variants, seed, OWN_HABITS);
    }

    /** As {@link #varied}, but some are drawn with a slash, a flag or a bar that people elsewhere are used to. */
    public static DigitDataset ofManyPeople(String name, List<PenSample> samples, int variants, long seed) {
        return of(name, samples, variants, seed, PenAllograph::of);
    }

    private static DigitDataset of(String name, List<PenSample> samples, int variants, long seed, Habits habits) {
        for (PenSample sample : samples) {
            if (sample.label().length() != 1) {
                throw new UnfitDataException("The pen strokes " + name + " hold the whole number " + sample.label()
                        + ": name a file with single digits to learn from.");
            }
        }
        int count = Math.multiplyExact(samples.size(), variants);
        List<LabeledDigit> digits = IntStream.range(0, count)
                .parallel()
                .mapToObj(i -> new LabeledDigit(
                        image(samples.get(i / variants), i % variants, habits, Seeds.ofSample(seed, i)),
                        digit(samples.get(i / variants))))
                .toList();
        int[] writers = PenWriters.numbers(samples);
        return DigitDataset.of(
                name,
                digits,
                IntStream.range(0, count).map(i -> writers[i / variants]).toArray());
    }

    private static int digit(PenSample sample) {
        return Integer.parseInt(sample.label());
    }

    private static DigitImage image(PenSample sample, int variant, Habits habits, SplittableRandom random) {
        if (variant == 0) {
            return Preprocessor.digit(sample.drawing(), Preprocessor.MEDIAN_STROKE_WIDTH)
                    .orElseThrow();
        }
        Drawing other = habits.draw(digit(sample), sample.drawing(), random);
        return Preprocessor.digit(StrokeVariation.of(other, random), StrokeVariation.strokeWidth(random))
                .orElseThrow();
    }
}
