package digitpad.app.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CorrectionsTest {
    private final int[] labels = {1, 1, 1, 2, 2, 3, 1, 2, 3, 1, 2, 3};

    @Test
    void misreadDigitsOfTheFirstHalfComeBeforeAllOthers() {
        int[] read = {1, 7, 1, 2, 7, 3, 7, 7, 7, 7, 7, 7};
        assertThat(Corrections.of(labels, read, 2)).containsExactly(1, 4);
    }

    @Test
    void theOthersAreSpreadOverTheLabels() {
        int[] read = {1, 7, 1, 2, 2, 3, 1, 2, 3, 1, 2, 3};
        assertThat(Corrections.of(labels, read, 3)).containsExactly(1, 3, 5);
    }

    @Test
    void thereAreNoMoreThanTheFirstHalf() {
        assertThat(Corrections.of(labels, labels, 30)).containsExactly(0, 1, 2, 3, 4, 5);
    }
}
