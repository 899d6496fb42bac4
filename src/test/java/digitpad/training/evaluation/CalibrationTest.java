package digitpad.training.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CalibrationTest {
    /** Four digits in (0.5, 1] with mean 0.8, of which two are right, and one of 0.3 that is wrong. */
    private static Calibration byHand() {
        CalibrationCounter counter = new CalibrationCounter(2);
        counter.add(0.7, true);
        counter.add(0.9, false);
        counter.add(0.6, false);
        counter.add(1, true);
        counter.add(0.3, false);
        return counter.calibration();
    }

    @Test
    void binsHoldCountsMeansAndHits() {
        Calibration.Bin upper = byHand().bins().get(1);
        assertThat(upper.from()).isEqualTo(0.5);
        assertThat(upper.to()).isEqualTo(1);
        assertThat(upper.count()).isEqualTo(4);
        assertThat(upper.confidence()).isCloseTo(0.8, within(1e-12));
        assertThat(upper.accuracy()).isEqualTo(0.5);
        assertThat(upper.gap()).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void theExpectedErrorWeightsTheGapsByTheirDigits() {
        // (4 × 0.3 + 1 × 0.3) / 5: both bins are off by 0.3.
        assertThat(byHand().expectedError()).isCloseTo(0.3, within(1e-12));
        CalibrationCounter counter = new CalibrationCounter(2);
        counter.add(0.9, true);
        counter.add(0.9, true);
        counter.add(0.9, true);
        counter.add(0.4, false);
        // (3 × 0.1 + 1 × 0.4) / 4
        assertThat(counter.calibration().expectedError()).isCloseTo(0.175, within(1e-12));
        assertThat(counter.calibration().maximumError()).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void tooSureIsAboveZeroAndTooCarefulBelow() {
        assertThat(byHand().overconfidence()).isCloseTo(3.5 / 5 - 2.0 / 5, within(1e-12));
        CalibrationCounter careful = new CalibrationCounter(15);
        careful.add(0.6, true);
        assertThat(careful.calibration().overconfidence()).isCloseTo(-0.4, within(1e-12));
    }

    @Test
    void anUpperEdgeBelongsToItsBin() {
        CalibrationCounter counter = new CalibrationCounter(4);
        counter.add(0.5, true);
        counter.add(0.5001, true);
        counter.add(0, false);
        assertThat(counter.calibration().bins().stream().map(Calibration.Bin::count))
                .containsExactly(1, 1, 1, 0);
    }

    @Test
    void anEmptyBinHasNoMeansAndNoSay() {
        Calibration calibration = byHand();
        CalibrationCounter counter = new CalibrationCounter(15);
        counter.add(0.9, true);
        assertThat(counter.calibration().bins().get(3).accuracy()).isNaN();
        assertThat(counter.calibration().expectedError()).isCloseTo(0.1, within(1e-12));
        assertThat(calibration.samples()).isEqualTo(5);
    }

    /** The expected figures are those of the few lines of NumPy that Guo and others' definition is, on the same 2,000 pairs. */
    @Test
    void agreesWithNumPy() {
        CalibrationCounter counter = new CalibrationCounter(15);
        Congruential random = new Congruential();
        for (int i = 0; i < 2000; i++) {
            double confidence = 0.1 + 0.9 * random.next();
            counter.add(confidence, random.next() < confidence * confidence);
        }
        Calibration calibration = counter.calibration();
        assertThat(calibration.expectedError()).isCloseTo(0.1751920723360032, within(1e-12));
        assertThat(calibration.maximumError()).isCloseTo(0.29208293185113887, within(1e-12));
        assertThat(calibration.overconfidence()).isCloseTo(0.17519207233600304, within(1e-12));
        assertThat(calibration.bins().stream().map(Calibration.Bin::count))
                .containsExactly(0, 71, 130, 156, 134, 138, 157, 148, 137, 179, 141, 164, 154, 143, 148);
    }

    @Test
    void withoutBinsNothingCanBeCounted() {
        assertThatThrownBy(() -> new CalibrationCounter(0)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Numbers that any language makes alike: ANSI C's example generator. */
    private static final class Congruential {
        private long state = 1;

        double next() {
            state = (state * 1103515245 + 12345) % (1L << 31);
            return state / (double) (1L << 31);
        }
    }
}
