package digitpad.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.ui.Contrast;
import digitpad.ui.WindowTest;
import digitpad.ui.settings.Theme;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@WindowTest
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

    @Test
    void strongerIsDarker() {
        for (double strength = 0.01; strength <= 1; strength += 0.01) {
            assertThat(Shading.opacity(strength)).isGreaterThan(Shading.opacity(strength - 0.01));
        }
        assertThat(Shading.opacity(0)).isZero();
        assertThat(Shading.opacity(1)).isEqualTo(1);
    }

    /** By the colours of the style sheets, for every share there can be. */
    @ParameterizedTest
    @EnumSource
    void everyCountIsReadOnItsShade(Theme theme) {
        Contrast.in(theme, colours -> {
            Color paper = colours.colour("-digitpad-paper");
            Color accent = colours.colour("-color-accent-emphasis");
            for (double strength = 0; strength <= 1; strength += 0.002) {
                Color ground = Contrast.over(accent, Shading.opacity(strength), paper);
                Color text = colours.colour(strength > Shading.STRONG ? "-digitpad-on-accent" : "-digitpad-on-shade");
                assertThat(Contrast.ratio(text, ground))
                        .as("strength %.3f", strength)
                        .isGreaterThanOrEqualTo(Contrast.TEXT);
            }
        });
    }
}
