package digitpad.app.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.dataset.DigitDataset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SyntheticDigitsTest {
    @Test
    void theSameSeedGivesTheSameDigits() {
        assertThat(SyntheticDigits.of(50, 3).digest())
                .isEqualTo(SyntheticDigits.of(50, 3).digest());
        assertThat(SyntheticDigits.of(50, 3).digest())
                .isNotEqualTo(SyntheticDigits.of(50, 4).digest());
    }

    @Test
    void everyLabelComesAsOftenAndDigitsOfALabelDiffer() {
        DigitDataset digits = SyntheticDigits.of(40, 1);
        assertThat(IntStream.range(0, 40).filter(i -> digits.label(i) == 7)).hasSize(4);
        assertThat(digits.image(7)).isNotEqualTo(digits.image(17));
    }

    @Test
    void beyondAThousandThePicturesComeAgain() {
        DigitDataset digits = SyntheticDigits.of(1_003, 1);
        assertThat(digits.size()).isEqualTo(1_003);
        assertThat(digits.image(1_002)).isEqualTo(digits.image(2));
        assertThat(digits.label(1_002)).isEqualTo(2);
    }
}
