package digitpad.dataset;

import digitpad.image.DigitImage;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Digit images that were cut out of pictures, as other pictures would show them; made on all processors. */
public final class PictureDigits {
    private PictureDigits() {}

    /**
     * Each digit several times, one digit's after the other's: once as it is, and then as its writer might have written it another
     * time.
     *
     * @param variants of each digit, at least 1
     * @param seed the same seed gives the same digits
     */
    public static DigitDataset varied(String name, List<LabeledDigit> digits, int variants, long seed) {
        int count = Math.multiplyExact(digits.size(), variants);
        List<LabeledDigit> varied = IntStream.range(0, count)
                .parallel()
                .mapToObj(i -> i % variants == 0
                        ? digits.get(i / variants)
                        : changed(digits.get(i / variants), Seeds.ofSample(seed, i)))
                .toList();
        return DigitDataset.of(name, varied);
    }

    private static LabeledDigit changed(LabeledDigit digit, SplittableRandom random) {
        float[] ink = digit.image().toArray();
        Augmentation.FULL.apply(ink, 0, random, new float[DigitImage.AREA]);
        for (int i = 0; i < ink.length; i++) {
            ink[i] = Math.max(0, Math.min(1, ink[i]));
        }
        return new LabeledDigit(new DigitImage(ink), digit.label());
    }
}
