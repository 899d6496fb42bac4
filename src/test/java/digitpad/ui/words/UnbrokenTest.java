package digitpad.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnbrokenTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "48.1 % and 40.2 %        | 48.1_% and 40.2_%",
                "5 (< 0.1 %)              | 5 (<_0.1_%)",
                "2.9 of 11.6 MB, 12 s left | 2.9 of 11.6_MB, 12_s left",
                "0:41 min so far          | 0:41_min so far",
                "7 minutes, 3 sevens      | 7 minutes, 3 sevens",
            })
    void aNumberIsNotPartedFromItsSignOrUnit(String text, String set) {
        assertThat(Unbroken.of(text)).isEqualTo(set.replace('_', '\u00a0'));
    }

    @Test
    void aTextWithoutNumbersStaysAsItIs() {
        assertThat(Unbroken.of("Draw a digit")).isEqualTo("Draw a digit");
    }
}
