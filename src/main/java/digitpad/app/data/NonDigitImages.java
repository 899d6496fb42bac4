package digitpad.app.data;

import digitpad.dataset.nondigit.NonDigit;
import digitpad.dataset.nondigit.NonDigits;
import digitpad.dataset.nondigit.PartialDigit;
import digitpad.dataset.pen.PenSample;
import digitpad.image.DigitImage;
import digitpad.image.preprocessing.Preprocessor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Pictures that show no digit, for a training to be unsure of. */
public final class NonDigitImages {
    /** Drawn by DigitPad itself. */
    private static final int DRAWN = 20_000;

    private static final long SEED = 1;

    /** Unfinished, these look least like another digit; half a 6 or 8 is soon somebody's 1 or 7. */
    private static final Set<String> CLEARLY_UNFINISHED = Set.of("0", "2", "3", "4");

    private NonDigitImages() {}

    /**
     * Things that DigitPad draws itself, and digits that a writer did not finish.
     *
     * @param written whole digits; may be none
     */
    public static List<DigitImage> of(List<PenSample> written) {
        Stream<Optional<DigitImage>> drawn =
                NonDigits.forTraining(DRAWN, SEED).parallelStream().map(NonDigit::image);
        Stream<Optional<DigitImage>> unfinished = IntStream.range(0, written.size())
                .parallel()
                .mapToObj(i -> unfinished(written.get(i), new SplittableRandom(SEED + i)));
        return Stream.concat(drawn, unfinished).flatMap(Optional::stream).toList();
    }

    private static Optional<DigitImage> unfinished(PenSample sample, SplittableRandom random) {
        if (!CLEARLY_UNFINISHED.contains(sample.label())) {
            return Optional.empty();
        }
        return PartialDigit.of(Integer.parseInt(sample.label()), sample.drawing(), random)
                .flatMap(part -> Preprocessor.digit(part, Preprocessor.MEDIAN_STROKE_WIDTH));
    }
}
