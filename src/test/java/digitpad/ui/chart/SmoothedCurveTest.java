package digitpad.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SmoothedCurveTest {
    private final SmoothedCurve curve = new SmoothedCurve("training", CurveStyle.line(0), 0.5);

    /** By hand: averages 0.5, 1.25, 2.625 over the weights' sums 0.5, 0.75, 0.875. */
    @Test
    void averagesWithoutBiasTowardsTheBeginning() {
        curve.append(1, 1);
        curve.append(2, 2);
        curve.append(3, 4);
        assertThat(curve.smoothed().y(0)).isEqualTo(1);
        assertThat(curve.smoothed().y(1)).isCloseTo(5.0 / 3, within(1e-12));
        assertThat(curve.smoothed().y(2)).isCloseTo(3, within(1e-12));
        assertThat(curve.raw().y(2)).isEqualTo(4);
    }

    @Test
    void aGapLeavesTheAverageAsItWas() {
        curve.append(1, 1);
        curve.append(2, Double.NaN);
        curve.append(3, 2);
        assertThat(curve.smoothed().y(1)).isNaN();
        assertThat(curve.smoothed().y(2)).isCloseTo(5.0 / 3, within(1e-12));
    }

    @Test
    void aLevelCurveStaysLevelFromItsFirstValueOn() {
        SmoothedCurve slow = new SmoothedCurve("training", CurveStyle.line(0), 0.99);
        for (int x = 0; x < 2000; x++) {
            slow.append(x, 3);
            assertThat(slow.smoothed().y(x)).isCloseTo(3, within(1e-9));
        }
    }

    @Test
    void isHiddenAsAWhole() {
        curve.smoothed().shownProperty().set(false);
        assertThat(curve.raw().shownProperty().get()).isFalse();
    }

    @Test
    void beginsAgainWhenCleared() {
        curve.append(1, 100);
        curve.clear();
        curve.append(1, 2);
        assertThat(curve.smoothed().y(0)).isEqualTo(2);
    }

    @Test
    void refusesAWeightOfOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SmoothedCurve("", CurveStyle.line(0), 1));
    }
}
