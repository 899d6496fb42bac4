package digitpad.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digitpad.app.evaluation.condition.Change;
import digitpad.app.evaluation.condition.Conditions;
import digitpad.app.evaluation.condition.PlacedStrokes;
import digitpad.app.evaluation.condition.Preparation;
import digitpad.dataset.DigitDataset;
import digitpad.dataset.UnfitDataException;
import digitpad.dataset.builtin.BuiltInDigits;
import digitpad.dataset.builtin.HandWriting;
import digitpad.dataset.pen.PenSample;
import digitpad.image.DigitImage;
import digitpad.image.page.FoundSymbol;
import digitpad.ink.Drawing;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The samples that networks are measured with. */
class ChangedSamplesTest {
    private static final DigitDataset DIGITS = BuiltInDigits.of(20, 3);

    private static Conditions with(Change change, Preparation preparation, long seed) {
        return new Conditions(Optional.of(change), preparation, seed);
    }

    private static StrokeSamples strokes(Conditions conditions) {
        SplittableRandom random = new SplittableRandom(8);
        HandWriting hand = HandWriting.of(random);
        return new StrokeSamples(
                IntStream.range(0, 20)
                        .mapToObj(i -> new PlacedStrokes(
                                new PenSample(Integer.toString(i % 10), "ann", hand.digit(i % 10, random)), i + 1))
                        .toList(),
                conditions);
    }

    private static List<Sample> all(Samples samples) {
        return IntStream.range(0, samples.size()).mapToObj(samples::at).toList();
    }

    private static double difference(DigitImage one, DigitImage other) {
        double sum = 0;
        for (int i = 0; i < DigitImage.AREA; i++) {
            sum += Math.abs(one.toArray()[i] - other.toArray()[i]);
        }
        return sum;
    }

    @Test
    void imagesAsTheyAreAreReadAsTheyAre() {
        List<Sample> samples = all(new IdxSamples(DIGITS, Conditions.USUAL));
        assertThat(IntStream.range(0, 20))
                .allMatch(i -> samples.get(i).page().images().equals(List.of(DIGITS.image(i)))
                        && samples.get(i).truth().equals(new Truth("index " + i, "", "", "" + DIGITS.label(i))));
    }

    @ParameterizedTest
    @EnumSource(
            value = Change.class,
            names = {"PASTED", "ROTATED"})
    void changedImagesDependOnTheSeedAloneAndKeepTheirTruth(Change change) {
        Conditions conditions = with(change, Preparation.PREPROCESSED, 5);
        assertThat(all(new IdxSamples(DIGITS, conditions))).isEqualTo(all(new IdxSamples(DIGITS, conditions)));
        int times = change == Change.ROTATED ? 2 : 1;
        assertThat(all(new IdxSamples(DIGITS, conditions)))
                .hasSize(20 * times)
                .extracting(sample -> sample.truth().label())
                .containsExactlyElementsOf(IntStream.range(0, 20 * times)
                        .mapToObj(i -> Integer.toString(DIGITS.label(i / times)))
                        .toList());
    }

    @Test
    void pastedDigitsAreFoundAgainWhereverTheyLie() {
        List<Sample> pasted = all(new IdxSamples(DIGITS, with(Change.PASTED, Preparation.PREPROCESSED, 5)));
        for (int i = 0; i < DIGITS.size(); i++) {
            DigitImage original = DIGITS.image(i);
            double ink = difference(original, new DigitImage(new float[DigitImage.AREA]));
            List<FoundSymbol> found = pasted.get(i).page().symbols();
            assertThat(found).as("digit %d", i).hasSize(1);
            assertThat(difference(found.get(0).image().orElseThrow(), original))
                    .as("digit %d", i)
                    .isLessThan(0.6 * ink);
        }
        assertThat(all(new IdxSamples(DIGITS, with(Change.PASTED, Preparation.PREPROCESSED, 6))))
                .isNotEqualTo(pasted);
    }

    @Test
    void shrunkPagesShowTheDigitWhereItLay() {
        List<Sample> pasted = all(new IdxSamples(DIGITS, with(Change.PASTED, Preparation.SHRUNK, 5)));
        long small = pasted.stream()
                .filter(sample ->
                        difference(sample.page().images().get(0), new DigitImage(new float[DigitImage.AREA])) < 20)
                .count();
        assertThat(small).isPositive();
    }

    @Test
    void turnedImagesAreTurnedBothWays() {
        List<Sample> turned = all(new IdxSamples(DIGITS, with(Change.ROTATED, Preparation.PREPROCESSED, 1)));
        assertThat(turned.get(2).truth().name()).isEqualTo("index 1, turned by -20°");
        assertThat(turned.get(3).truth().name()).isEqualTo("index 1, turned by 20°");
        // A 1 leans to the right where it is turned clockwise: more ink at the top right than at the top left.
        assertThat(lean(turned.get(2).page().images().get(0)))
                .isLessThan(lean(turned.get(3).page().images().get(0)));
    }

    /** How much further to the right the upper half's ink lies than the lower half's, in pixels. */
    private static double lean(DigitImage digit) {
        double[] mass = new double[2];
        double[] moment = new double[2];
        for (int row = 0; row < DigitImage.SIZE; row++) {
            for (int column = 0; column < DigitImage.SIZE; column++) {
                mass[row / 14] += digit.at(row, column);
                moment[row / 14] += column * digit.at(row, column);
            }
        }
        return moment[0] / mass[0] - moment[1] / mass[1];
    }

    @Test
    void turnedStrokesAreTurnedBothWays() {
        List<Sample> turned = all(strokes(with(Change.ROTATED, Preparation.PREPROCESSED, 1)));
        assertThat(turned).hasSize(40);
        assertThat(turned.get(3).truth()).isEqualTo(new Truth("sample 2 by ann, turned by 20°", "", "ann", "1"));
        assertThat(lean(turned.get(2).page().images().get(0)))
                .isLessThan(lean(turned.get(3).page().images().get(0)));
    }

    @Test
    void jaggedStrokesDependOnTheSeedAlone() {
        assertThat(all(strokes(with(Change.JAGGED, Preparation.PREPROCESSED, 1))))
                .isEqualTo(all(strokes(with(Change.JAGGED, Preparation.PREPROCESSED, 1))))
                .isNotEqualTo(all(strokes(with(Change.JAGGED, Preparation.PREPROCESSED, 2))));
    }

    @Test
    void wholeNumbersCannotBeChanged() {
        PlacedStrokes number = new PlacedStrokes(new PenSample("12", "ann", Drawing.EMPTY), 1);
        assertThatThrownBy(() -> new StrokeSamples(List.of(number), with(Change.JAGGED, Preparation.PREPROCESSED, 1)))
                .isInstanceOf(UnfitDataException.class)
                .hasMessageContaining("whole numbers");
    }
}
