package digitpad.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {
    @ParameterizedTest
    @CsvSource({
        "0.083, 8.3 %",
        "0.9984, 99.8 %",
        "0.99849, 99.8 %",
        "0.99851, 99.9 %",
        "0.9997, 99.9 %",
        "0.9999999, 99.9 %",
        "1, 99.9 %",
        "0.001, 0.1 %",
        "0.0006, 0.1 %",
        "0.0004, < 0.1 %",
        "1e-9, < 0.1 %",
        "0, < 0.1 %",
        "NaN, –"
    })
    void aProbabilityIsNeverCertainAndNeverImpossible(double probability, String text) {
        assertThat(Percent.ofProbability(probability)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0.98517, 98.52 %",
        "1, 100.00 %",
        "0.99999, 99.99 %",
        "0.999999999, 99.99 %",
        "0, 0.00 %",
        "0.00002, < 0.01 %",
        "NaN, –"
    })
    void aShareIsAllOrNothingOnlyWhereItIs(double share, String text) {
        assertThat(Percent.ofShare(share, 2)).isEqualTo(text);
    }

    @Test
    void nothingBetweenReachesTheEnds() {
        for (double share = 1e-12; share < 1e-2; share *= 1.7) {
            assertThat(Percent.ofShare(share, 1)).isNotEqualTo("0.0 %");
            assertThat(Percent.ofShare(1 - share, 1)).isNotEqualTo("100.0 %");
        }
    }
}
