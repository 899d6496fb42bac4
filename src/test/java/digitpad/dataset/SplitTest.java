package digitpad.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digitpad.image.DigitImage;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitTest {
    private static DigitDataset digits(int count, int writers) {
        LabeledDigit digit = new LabeledDigit(new DigitImage(new float[DigitImage.AREA]), 5);
        int[] numbers = IntStream.range(0, count)
                .map(i -> writers == 0 ? DigitDataset.UNKNOWN_WRITER : i % writers)
                .toArray();
        return DigitDataset.of("digits", Collections.nCopies(count, digit), numbers);
    }

    private static int[] writers(DigitDataset data) {
        return IntStream.range(0, data.size())
                .map(data::writer)
                .distinct()
                .sorted()
                .toArray();
    }

    @Test
    void noWriterIsInBothParts() {
        Split split = Split.of(digits(1000, 40), 0.1, 1);
        assertThat(split.training().size() + split.validation().size()).isEqualTo(1000);
        assertThat(split.validation().size()).isBetween(100, 125);
        assertThat(Arrays.stream(writers(split.training())).boxed().toList())
                .doesNotContainAnyElementsOf(
                        Arrays.stream(writers(split.validation())).boxed().toList());
    }

    @Test
    void theSeedDecides() {
        assertThat(writers(Split.of(digits(1000, 40), 0.1, 1).validation()))
                .isEqualTo(writers(Split.of(digits(1000, 40), 0.1, 1).validation()))
                .isNotEqualTo(writers(Split.of(digits(1000, 40), 0.1, 2).validation()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 40})
    void besideOthersADataSetFallsApartAsTogetherWithThem(int writers) {
        DigitDataset data = digits(1000, writers);
        DigitDataset others = digits(300, 30);
        Split together = Split.of(DigitDataset.concat("both", List.of(data, others)), 0.1, 1);
        int[] numbers = IntStream.range(0, others.size()).map(others::writer).toArray();
        Split beside = Split.beside(data, numbers, 0.1, 1);
        assertThat(beside.training().size() + beside.validation().size()).isEqualTo(1000);
        if (writers > 0) {
            assertThat(writers(beside.validation()))
                    .isEqualTo(Arrays.stream(writers(together.validation()))
                            .filter(writer -> writer < writers)
                            .toArray());
        } else {
            assertThat(beside.validation().size()).isBetween(80, 120);
        }
    }

    @Test
    void unknownWritersAreSplitByDigit() {
        assertThat(Split.of(digits(100, 0), 0.25, 1).validation().size()).isEqualTo(25);
    }

    @Test
    void tooFewAreRefused() {
        assertThatThrownBy(() -> Split.of(digits(1, 0), 0.5, 1)).hasMessageContaining("too few");
        assertThatThrownBy(() -> Split.of(digits(2, 0), 0.9, 1)).hasMessageContaining("too few");
        assertThatThrownBy(() -> Split.of(digits(10, 0), 1, 1)).hasMessageContaining("above 0 and below 1");
    }

    @Test
    void oneWriterAloneIsRefused() {
        assertThatThrownBy(() -> Split.of(digits(10, 1), 0.5, 1))
                .isInstanceOf(UnfitDataException.class)
                .hasMessageStartingWith("All 10 digits are by one writer: add digits by at least one other");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 0.9})
    void twoWritersAreAPartEach(double share) {
        for (int seed = 0; seed < 10; seed++) {
            Split split = Split.of(digits(100, 2), share, seed);
            assertThat(writers(split.training())).hasSize(1);
            assertThat(writers(split.validation())).hasSize(1);
        }
    }

    @Test
    void whoWroteMuchStaysWhereOneWhoWroteLittleIsEnough() {
        LabeledDigit digit = new LabeledDigit(new DigitImage(new float[DigitImage.AREA]), 5);
        int[] numbers = IntStream.range(0, 100).map(i -> i < 90 ? 1 : 2).toArray();
        DigitDataset data = DigitDataset.of("digits", Collections.nCopies(100, digit), numbers);
        for (int seed = 0; seed < 10; seed++) {
            assertThat(writers(Split.of(data, 0.1, seed).validation())).containsExactly(2);
        }
    }
}
