package digitpad.dataset.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digitpad.dataset.DigitDataset;
import digitpad.dataset.Split;
import digitpad.image.DigitImage;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BuiltInDigitsTest {
    private static final DigitDataset DIGITS = BuiltInDigits.of(1_000, 5);

    @Test
    void theSameSeedGivesTheSameDigitsAndAnotherGivesOthers() {
        assertThat(BuiltInDigits.of(1_000, 5).digest()).isEqualTo(DIGITS.digest());
        assertThat(BuiltInDigits.of(1_000, 6).digest()).isNotEqualTo(DIGITS.digest());
    }

    @Test
    void neighbouringSeedsShareNoDigit() {
        DigitDataset other = BuiltInDigits.of(1_000, 6);
        Set<DigitImage> images =
                IntStream.range(0, DIGITS.size()).mapToObj(DIGITS::image).collect(Collectors.toSet());
        assertThat(images).hasSize(DIGITS.size());
        assertThat(IntStream.range(0, other.size()).mapToObj(other::image)).doesNotContainAnyElementsOf(images);
    }

    @Test
    void theNumberOfProcessorsDoesNotMatter() {
        for (int processors : new int[] {1, 3}) {
            ForkJoinPool pool = new ForkJoinPool(processors);
            try {
                assertThat(pool.submit(() -> BuiltInDigits.of(1_000, 5).digest())
                                .join())
                        .isEqualTo(DIGITS.digest());
            } finally {
                pool.shutdown();
            }
        }
    }

    @Test
    void aSmallerSetIsTheBeginningOfALargerOne() {
        DigitDataset fewer = BuiltInDigits.of(203, 5);
        assertThat(fewer.size()).isEqualTo(203);
        assertThat(IntStream.range(0, 203))
                .allMatch(i -> fewer.image(i).equals(DIGITS.image(i))
                        && fewer.label(i) == DIGITS.label(i)
                        && fewer.writer(i) == DIGITS.writer(i));
    }

    @Test
    void everyLabelComesAsOften() {
        assertThat(IntStream.range(0, 10)).allMatch(label -> count(label) == 100);
    }

    @Test
    void aWriterWritesThreeOfEachDigit() {
        assertThat(IntStream.range(0, DIGITS.size()).filter(i -> DIGITS.writer(i) == 4))
                .hasSize(30)
                .allMatch(i -> i / 30 == 4);
    }

    @Test
    void aSplitSetsWritersAside() {
        Split split = Split.of(DIGITS, 0.1, 1);
        assertThat(writers(split.training())).doesNotContainAnyElementsOf(writers(split.validation()));
    }

    @Test
    void everyDigitHasInkAsDigitsHave() {
        for (int i = 0; i < DIGITS.size(); i++) {
            float ink = 0;
            for (float pixel : DIGITS.image(i).toArray()) {
                ink += pixel;
            }
            // MNIST's first 10,000 training images have from 22 to 267 pixels of ink.
            assertThat(ink).as("ink of digit %d", i).isBetween(18f, 300f);
        }
    }

    @Test
    void anEmptySetIsOneAndANegativeNumberIsRefused() {
        assertThat(BuiltInDigits.of(0, 1).size()).isZero();
        assertThatThrownBy(() -> BuiltInDigits.of(-1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static long count(int label) {
        return IntStream.range(0, DIGITS.size())
                .filter(i -> DIGITS.label(i) == label)
                .count();
    }

    private static Set<Integer> writers(DigitDataset data) {
        return IntStream.range(0, data.size()).mapToObj(data::writer).collect(Collectors.toSet());
    }
}
