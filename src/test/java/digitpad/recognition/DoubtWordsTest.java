package digitpad.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DoubtWordsTest {
    @Test
    void namesOneTwoOrThree() {
        assertThat(DoubtWords.of(List.of(7))).isEqualTo("not sure: 7?");
        assertThat(DoubtWords.of(List.of(4, 9))).isEqualTo("not sure: 4 or 9?");
        assertThat(DoubtWords.of(List.of(4, 7, 9))).isEqualTo("not sure: 4, 7 or 9?");
    }

    @Test
    void asksWhetherItIsADigitWhereNothingStandsOut() {
        assertThat(DoubtWords.of(List.of())).isEqualTo("not a digit?");
    }
}
