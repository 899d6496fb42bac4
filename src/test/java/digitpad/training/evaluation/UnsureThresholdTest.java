package digitpad.training.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.recognition.Doubt;
import org.junit.jupiter.api.Test;

class UnsureThresholdTest {
    /** Confidences that rise evenly from 0.3 to {@code highest}. */
    private static Readings rising(int digits, double highest) {
        ScriptedReadings readings = new ScriptedReadings();
        for (int i = 0; i < digits; i++) {
            readings.add(i % 10, i % 10, 0.3 + (highest - 0.3) * i / digits);
        }
        return readings.readings("rising");
    }

    @Test
    void oneDigitInTwoHundredIsUnsure() {
        Readings readings = rising(2_000, 0.9);
        assertThat(readings.unsure(new Doubt(UnsureThreshold.of(readings)))).isEqualTo(10);
    }

    @Test
    void whatIsLikelierThanNineInTenIsStated() {
        Readings readings = new ScriptedReadings().add(1_000, 5, 5, 0.99).readings("sure");
        assertThat(UnsureThreshold.of(readings)).isEqualTo(0.9);
    }

    @Test
    void tooFewDigitsSayNothing() {
        assertThat(UnsureThreshold.of(rising(199, 0.9))).isZero();
        assertThat(UnsureThreshold.of(rising(200, 0.9))).isPositive();
    }
}
