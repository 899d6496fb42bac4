package digitpad.explanation.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import digitpad.explanation.ActivationTrace;
import digitpad.explanation.OpenNetwork;
import digitpad.nd4j.reading.Nd4jModelStore;
import digitpad.recognition.Prediction;
import digitpad.recognition.Recognizer;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SoftmaxArithmeticTest {
    /** One logit of ln 9 + 2 and nine of 2: exponentials 1 and nine of 1/9, sum 2, shares a half and an eighteenth. */
    private static float[] logits() {
        float[] logits = new float[10];
        Arrays.fill(logits, 2);
        logits[3] = (float) (Math.log(9) + 2);
        return logits;
    }

    @Test
    void goesFromLogitsToSharesStepByStep() {
        SoftmaxArithmetic softmax = SoftmaxArithmetic.of(logits(), Optional.empty());
        SoftmaxArithmetic.Row best = softmax.best();
        assertThat(best.digit()).isEqualTo(3);
        assertThat(best.lessHighest()).isZero();
        assertThat(best.exponential()).isEqualTo(1);
        assertThat(best.share()).isCloseTo(0.5, within(1e-6));
        assertThat(softmax.sum()).isCloseTo(2, within(1e-6));
        assertThat(softmax.second().digit()).isZero();
        assertThat(softmax.second().lessHighest()).isCloseTo(-Math.log(9), within(1e-6));
        assertThat(softmax.second().share()).isCloseTo(1.0 / 18, within(1e-6));
        assertThat(best.undivided()).isEqualTo(best.logit());
        assertThat(best.undividedShare()).isEqualTo(best.share());
    }

    /** At a temperature of 2 the logits were twice as far apart: exponentials 1 and nine of 1/81, sum 10/9. */
    @Test
    void tellsWhatTheTemperatureDid() {
        SoftmaxArithmetic softmax = SoftmaxArithmetic.of(logits(), Optional.of(2.0));
        assertThat(softmax.best().undivided()).isCloseTo(2 * (Math.log(9) + 2), within(1e-6));
        assertThat(softmax.best().undividedShare()).isCloseTo(0.9, within(1e-6));
        assertThat(SoftmaxWords.of(softmax))
                .contains("The highest is 4.20, of 3.", "sum, 2.0000", "50.0 % for 3, 5.6 % for 0", "T = 2.00")
                .endsWith("Without it 3 would have 90.0 %: surer than it is right.");
    }

    @Test
    void doesNotOverflow() {
        float[] logits = new float[10];
        logits[9] = 5000;
        SoftmaxArithmetic softmax = SoftmaxArithmetic.of(logits, Optional.empty());
        assertThat(softmax.best().share()).isEqualTo(1);
        assertThat(SoftmaxWords.of(softmax)).contains("tells of no temperature");
        logits[0] = Float.NaN;
        assertThat(SoftmaxArithmetic.of(logits, Optional.empty()).isFinite()).isFalse();
    }

    @Test
    void ofTheBundledNetworkIsWhatTheRecognizerSays() throws Exception {
        try (OpenNetwork network = OpenedNetworks.bundled();
                Recognizer recognizer = new Nd4jModelStore().openBundled().recognizer()) {
            ActivationTrace trace = network.trace(Digits.FOUR.image().orElseThrow());
            SoftmaxArithmetic softmax =
                    SoftmaxArithmetic.of(trace.logits(), network.stored().card());
            Prediction prediction = recognizer.recognize(trace.digit());
            assertThat(softmax.temperature())
                    .hasValueSatisfying(is -> assertThat(is).isCloseTo(1.0938, within(1e-3)));
            softmax.rows().forEach(row -> assertThat(row.share())
                    .isCloseTo(prediction.probability(row.digit()), within(1e-4)));
        }
    }
}
