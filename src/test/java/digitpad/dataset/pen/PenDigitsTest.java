package digitpad.dataset.pen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digitpad.dataset.DigitDataset;
import digitpad.dataset.UnfitDataException;
import digitpad.image.DigitImage;
import digitpad.image.preprocessing.Preprocessor;
import digitpad.ink.Drawing;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PenDigitsTest {
    /** A seven of two strokes, 90 wide and 200 high. */
    private static final Drawing SEVEN = new Drawing(List.of(
            new Stroke(
                    IntStream.rangeClosed(0, 30)
                            .mapToObj(i -> i < 10
                                    ? new Point(100 + 9 * i, 50)
                                    : new Point(190 - 3.0 * (i - 10), 50 + 10.0 * (i - 10)))
                            .toList(),
                    12),
            new Stroke(List.of(new Point(120, 150), new Point(190, 150)), 12)));

    private static PenSample sample(String label, String writer) {
        return new PenSample(label, writer, SEVEN);
    }

    @Test
    void asReadIsWhatThePadReads() {
        DigitDataset digits = PenDigits.asRead("seven", List.of(sample("7", "a")));
        float[] pad = Preprocessor.process(SEVEN).result().orElseThrow().toArray();
        float[] ink = digits.image(0).toArray();
        for (int i = 0; i < pad.length; i++) {
            assertThat(ink[i]).isCloseTo(pad[i], org.assertj.core.data.Offset.offset(1 / 500f));
        }
    }

    @Test
    void variantsKeepLabelAndWriterAndDiffer() {
        DigitDataset digits =
                PenDigits.varied("sevens", List.of(sample("7", "b"), sample("1", "a"), sample("7", "b")), 3, 5);
        assertThat(digits.size()).isEqualTo(9);
        assertThat(IntStream.range(0, 9).map(digits::label)).containsExactly(7, 7, 7, 1, 1, 1, 7, 7, 7);
        assertThat(IntStream.range(0, 9).map(digits::writer)).containsExactly(1, 1, 1, 0, 0, 0, 1, 1, 1);
        assertThat(digits.image(1)).isNotEqualTo(digits.image(0)).isNotEqualTo(digits.image(2));
        assertThat(digits.image(0)).isEqualTo(digits.image(6));
        assertThat(digits.image(1)).isNotEqualTo(digits.image(7));
    }

    @Test
    void theSameSeedGivesTheSameDigits() {
        List<PenSample> samples = List.of(sample("7", "a"), sample("7", "b"));
        assertThat(PenDigits.varied("x", samples, 4, 9).digest())
                .isEqualTo(PenDigits.varied("x", samples, 4, 9).digest())
                .isNotEqualTo(PenDigits.varied("x", samples, 4, 10).digest());
    }

    @Test
    void aWholeNumberIsNoDigit() {
        assertThatThrownBy(() -> PenDigits.asRead("numbers.jsonl", List.of(sample("46", "a"))))
                .isInstanceOf(UnfitDataException.class)
                .hasMessageContaining("numbers.jsonl hold the whole number 46");
    }

    @Test
    void aVariationStaysNearTheDrawing() {
        for (int seed = 0; seed < 200; seed++) {
            Drawing other = StrokeVariation.of(SEVEN, new SplittableRandom(seed));
            assertThat(other.strokes()).hasSize(2);
            assertThat(other.bounds().orElseThrow().longestSide()).isBetween(130.0, 320.0);
            assertThat(other.strokes().get(0).points().size()).isBetween(3, 31);
        }
    }

    @Test
    void someVariationsAreAMouses() {
        long few = IntStream.range(0, 200)
                .filter(seed -> StrokeVariation.of(SEVEN, new SplittableRandom(seed))
                                .strokes()
                                .get(0)
                                .points()
                                .size()
                        < 16)
                .count();
        assertThat(few).isBetween(20L, 140L);
    }

    @Test
    void aDotStaysADot() {
        Drawing dot = new Drawing(List.of(new Stroke(List.of(new Point(5, 5)), 12)));
        assertThat(StrokeVariation.of(dot, new SplittableRandom(1))).isEqualTo(dot);
        assertThat(StrokeVariation.of(Drawing.EMPTY, new SplittableRandom(1))).isEqualTo(Drawing.EMPTY);
    }

    @Test
    void ofManyPeopleSomeHaveOtherHabits() {
        Drawing one = new Drawing(
                List.of(new Stroke(List.of(new Point(100, 50), new Point(100, 150), new Point(100, 250)), 12)));
        List<PenSample> ones = Collections.nCopies(50, new PenSample("1", "a", one));
        DigitDataset own = PenDigits.varied("ones", ones, 2, 5);
        DigitDataset others = PenDigits.ofManyPeople("ones", ones, 2, 5);
        assertThat(others.image(0)).isEqualTo(own.image(0));
        assertThat(IntStream.range(0, 100).filter(i -> flagged(own.image(i)))).isEmpty();
        assertThat(IntStream.range(0, 100).filter(i -> flagged(others.image(i))).count())
                .isBetween(5L, 30L);
    }

    /** Whether a row of the image has ink far apart, as a flag and its line have. */
    private static boolean flagged(DigitImage image) {
        return IntStream.range(0, DigitImage.SIZE).anyMatch(row -> {
            int[] inked = IntStream.range(0, DigitImage.SIZE)
                    .filter(column -> image.at(row, column) > 0.5)
                    .toArray();
            return inked.length > 0 && inked[inked.length - 1] - inked[0] >= 6;
        });
    }
}
