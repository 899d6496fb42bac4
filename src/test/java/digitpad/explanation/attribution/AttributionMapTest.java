package digitpad.explanation.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class AttributionMapTest {
    @Test
    void reachesAsFarAsWhereNearlyAllIsToldAndNotToOneOutlier() {
        // 50 places of 1 and 49 of −1 and one of 1.5: 98 % of 100.5 are reached within the ones.
        float[] values = new float[100];
        for (int i = 0; i < 100; i++) {
            values[i] = i % 2 == 0 ? 1 : -1;
        }
        values[99] = 1.5f;
        assertThat(new AttributionMap(10, values, 0.1, 1.5).reach()).isEqualTo(1);
    }

    @Test
    void reachesItsOnlyValue() {
        assertThat(new AttributionMap(2, new float[] {0, 0, -3, 0}, 0.1, 3).reach())
                .isEqualTo(3);
        assertThat(new AttributionMap(2, new float[4], 0.1, 0).reach()).isZero();
    }

    @Test
    void knowsWhatIsNoise() {
        assertThat(new AttributionMap(1, new float[] {0.09f}, 0.1, 0.09).isNearZero())
                .isTrue();
        assertThat(new AttributionMap(1, new float[] {0.1f}, 0.1, 0.1).isNearZero())
                .isFalse();
        assertThat(new AttributionMap(1, new float[] {Float.NaN}, 0.1, Double.NaN).isNearZero())
                .isTrue();
    }

    @Test
    void knowsWhereNothingSpeaksForTheAnswer() {
        assertThat(new AttributionMap(2, new float[] {-1, 0}, 0.1, 1).isNowhereFor())
                .isTrue();
        assertThat(new AttributionMap(2, new float[] {-1, 0.5f}, 0.1, 1).isNowhereFor())
                .isFalse();
    }

    @Test
    void refusesRowsThatAreNotFull() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AttributionMap(3, new float[4], 0.1, 1));
    }
}
