package digitpad.app.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digitpad.app.hand.HandPictures;
import digitpad.app.hand.HandSample;
import digitpad.dataset.DigitDataset;
import digitpad.dataset.LabeledDigit;
import digitpad.dataset.UnfitDataException;
import digitpad.image.DigitImage;
import digitpad.image.GrayImage;
import digitpad.image.page.DigitInk;
import digitpad.ink.Drawing;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PersonalDigitsTest {
    private static HandSample sample(int label) {
        return sample(
                Integer.toString(label),
                new Drawing(List.of(new Stroke(List.of(new Point(0, 0), new Point(10 + label, 90)), 8))));
    }

    private static HandSample sample(String label, Drawing drawing) {
        return new HandSample(label, new DigitInk.Strokes(drawing));
    }

    private static List<HandSample> samples(int... labels) {
        return IntStream.of(labels).mapToObj(PersonalDigitsTest::sample).toList();
    }

    private static void assertRefused(List<HandSample> samples, String sentence) {
        assertThatThrownBy(() -> PersonalDigits.of(samples))
                .isInstanceOf(UnfitDataException.class)
                .hasMessage(sentence);
    }

    @Test
    void nothingIsLearntFromNoDigits() {
        assertRefused(
                List.of(), "There are no digits of yours to learn yet: write some, or correct some that were misread.");
    }

    @Test
    void twoDigitsAreTooFew() {
        assertRefused(
                samples(1, 2),
                "2 digits are too few to learn a hand by: write at least 10, best each digit three times.");
    }

    @Test
    void oneLabelAloneIsRefused() {
        assertRefused(
                samples(4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4),
                "All 11 digits are 4s: write other digits as well, or nothing can be told apart.");
    }

    @Test
    void whatCannotBeMeasuredIsRefused() {
        assertRefused(
                samples(0, 1, 2, 3, 4, 5, 6, 7, 8, 9),
                "Each of the 10 digits is there once: write some of them again, so that what was learnt can be measured.");
    }

    @Test
    void wholeNumbersAndBlankDrawingsAreNamed() {
        List<HandSample> number = new ArrayList<>(samples(1, 2, 3));
        number.add(new HandSample("42", sample(1).ink()));
        assertRefused(
                number,
                "Number 4 of the digits to learn is labelled 42, which is no single digit: change its label or remove it.");
        List<HandSample> blank = new ArrayList<>(samples(1));
        blank.add(sample("3", Drawing.EMPTY));
        assertRefused(blank, "Number 2 of the digits to learn, a 3, has no ink: remove it or write it again.");
    }

    @Test
    void drawingsAndPicturesStandInTheirOrderEachVariedInItsWay() {
        List<HandSample> mixed = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            mixed.add(i % 3 == 0 ? new HandSample("7", HandPictures.seven(100, i)) : sample(i % 2));
        }
        PersonalDigits own = PersonalDigits.of(mixed);
        DigitDataset read = own.asRead();
        DigitDataset varied = own.varied(5);
        for (int i = 0; i < mixed.size(); i++) {
            DigitImage seen = mixed.get(i).ink().image().orElseThrow();
            DigitImage rounded =
                    DigitDataset.of("one", List.of(new LabeledDigit(seen, 0))).image(0);
            assertThat(read.image(i)).isEqualTo(rounded);
            assertThat(read.label(i)).isEqualTo(own.label(i));
            int first = i * own.variants();
            assertThat(varied.image(first)).isEqualTo(rounded);
            assertThat(varied.label(first + 1)).isEqualTo(own.label(i));
            assertThat(varied.image(first + 1)).isNotEqualTo(rounded);
        }
    }

    @Test
    void aBlankPictureIsNamed() {
        List<HandSample> blank = new ArrayList<>(samples(1));
        blank.add(new HandSample("3", new DigitInk.Cutout(new GrayImage(30, 30, new float[900]))));
        assertRefused(blank, "Number 2 of the digits to learn, a 3, has no ink: remove it or write it again.");
    }

    @Test
    void eachDigitIsMeasuredOnceByThoseThatWereNotLearntFromWithIt() {
        PersonalDigits own = PersonalDigits.of(samples(1, 1, 1, 2, 2, 3, 5, 5, 5, 5, 7, 7));
        List<Integer> measured = new ArrayList<>();
        for (int fold = 0; fold < PersonalDigits.FOLDS; fold++) {
            int[] inside = own.inside(fold);
            int[] outside = own.outside(fold);
            assertThat(inside.length + outside.length).isEqualTo(own.size());
            assertThat(outside).doesNotContain(inside);
            IntStream.of(inside).forEach(measured::add);
        }
        // The only 3 is always learnt from.
        assertThat(measured).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11);
    }

    @Test
    void everyLabelIsAmongTheLearntOfEveryPart() {
        PersonalDigits own = PersonalDigits.of(samples(1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6));
        for (int fold = 0; fold < PersonalDigits.FOLDS; fold++) {
            assertThat(IntStream.of(own.outside(fold)).map(own::label).distinct())
                    .hasSize(6);
        }
    }

    @Test
    void ofManyTheLastAreLearnt() {
        int[] labels =
                IntStream.range(0, PersonalDigits.MOST + 5).map(i -> i % 10).toArray();
        PersonalDigits own = PersonalDigits.of(samples(labels));
        assertThat(own.size()).isEqualTo(PersonalDigits.MOST);
        assertThat(own.label(0)).isEqualTo(5);
        assertThat(own.place(0)).isEqualTo(5);
    }

    @Test
    void ofManyNoLabelIsLeftOut() {
        // As callers have them: by label.
        int[] labels = IntStream.range(0, 1500).map(i -> i / 150).toArray();
        PersonalDigits own = PersonalDigits.of(samples(labels));
        assertThat(own.size()).isEqualTo(PersonalDigits.MOST);
        for (int label = 0; label < 10; label++) {
            assertThat(own.label(label * 100)).isEqualTo(label);
            assertThat(own.place(label * 100)).isEqualTo(label * 150 + 50);
        }
    }

    @Test
    void ofManyTheRareOnesAreAllLearnt() {
        int[] labels = IntStream.range(0, 1203).map(i -> i < 3 ? 2 : 7).toArray();
        PersonalDigits own = PersonalDigits.of(samples(labels));
        assertThat(own.size()).isEqualTo(PersonalDigits.MOST);
        assertThat(own.place(2)).isEqualTo(2);
        assertThat(own.place(3)).isEqualTo(206);
    }
}
