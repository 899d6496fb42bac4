package digitpad.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShadingTest {
    @Test
    void rareErrorsAreSeenAndFrequentOnesAreSeenMore() {
        assertThat(Shading.strength(0)).isZero();
        assertThat(Shading.strength(Double.NaN)).isZero();
        assertThat(Shading.strength(0.0001)).isEqualTo(0.1);
        assertThat(Shading.strength(0.001)).isBetween(0.1, 0.25);
        assertThat(Shading.strength(0.01) - Shading.strength(0.001)).isGreaterThan(0.2);
        assertThat(Shading.strength(1)).isEqualTo(1);
    }
}
