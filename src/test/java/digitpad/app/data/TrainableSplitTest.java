package digitpad.app.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digitpad.dataset.DigitDataset;
import digitpad.dataset.LabeledDigit;
import digitpad.dataset.UnfitDataException;
import digitpad.image.DigitImage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrainableSplitTest {
    private static DigitDataset digits(int... labels) {
        return DigitDataset.of(
                "digits",
                IntStream.of(labels)
                        .mapToObj(label -> new LabeledDigit(new DigitImage(new float[DigitImage.AREA]), label))
                        .toList());
    }

    private static DigitDataset repeated(int label, int count) {
        return digits(IntStream.generate(() -> label).limit(count).toArray());
    }

    @Test
    void threeDigitsAreTooFew() {
        assertThatThrownBy(() -> TrainableSplit.of(digits(1, 2, 3), 0.1, 1))
                .isInstanceOf(UnfitDataException.class)
                .hasMessage("3 digits are too few: a network needs at least 10 to learn from.");
    }

    @Test
    void oneClassAloneIsRefused() {
        assertThatThrownBy(() -> TrainableSplit.of(repeated(7, 500), 0.1, 1))
                .isInstanceOf(UnfitDataException.class)
                .hasMessage("All 500 digits are 7s: a network needs at least two different digits.");
    }

    @Test
    void oneClassLeftToLearnFromIsRefused() {
        int[] labels = IntStream.range(0, 40).map(i -> i < 20 ? 1 : 2).toArray();
        int[] writers = IntStream.range(0, 40).map(i -> i < 20 ? 1 : 2).toArray();
        DigitDataset data = DigitDataset.of(
                "two writers",
                IntStream.of(labels)
                        .mapToObj(label -> new LabeledDigit(new DigitImage(new float[DigitImage.AREA]), label))
                        .toList(),
                writers);
        assertThatThrownBy(() -> TrainableSplit.of(data, 0.1, 1))
                .isInstanceOf(UnfitDataException.class)
                .hasMessageMatching("All 20 digits that are left to learn from are [12]s: .*");
    }

    @Test
    void otherDigitsAreSplit() {
        DigitDataset data = digits(1, 2, 1, 2, 1, 2, 1, 2, 1, 2);
        assertThat(TrainableSplit.problem(data)).isEmpty();
        assertThat(TrainableSplit.of(data, 0.2, 1).validation().size()).isEqualTo(2);
    }
}
