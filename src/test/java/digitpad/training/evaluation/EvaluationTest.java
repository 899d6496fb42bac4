package digitpad.training.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import digitpad.dataset.DigitDataset;
import digitpad.dataset.LabeledDigit;
import digitpad.image.DigitImage;
import digitpad.recognition.Prediction;
import digitpad.recognition.Recognizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    /** Reads the shade of the first pixel: 0 is always right, 1 always says 3. */
    private static final Recognizer SHADE = images -> images.stream()
            .map(image -> {
                double[] probabilities = new double[10];
                int digit = Math.round(image.at(0, 0) * 255);
                probabilities[digit] = 0.8;
                probabilities[(digit + 1) % 10] = 0.2;
                return new Prediction(probabilities);
            })
            .toList();

    private static LabeledDigit shaded(int shade, int label) {
        float[] ink = new float[DigitImage.AREA];
        ink[0] = shade / 255f;
        return new LabeledDigit(new DigitImage(ink), label);
    }

    @Test
    void countsByHand() {
        DigitDataset data = DigitDataset.of("three", List.of(shaded(7, 7), shaded(1, 7), shaded(4, 5)));
        Evaluation evaluation = Evaluation.of(SHADE, data);
        assertThat(evaluation.samples()).isEqualTo(3);
        assertThat(evaluation.accuracy()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(evaluation.confusion().count(7, 1)).isEqualTo(1);
        assertThat(evaluation.confusion().count(1, 7)).isZero();
        assertThat(evaluation.confusion().count(5, 4)).isEqualTo(1);
        double loss = -(Math.log(0.8) + Math.log(1e-7) + Math.log(0.2)) / 3;
        assertThat(evaluation.loss()).isCloseTo(loss, within(1e-9));
    }

    @Test
    void batchesDoNotChangeTheCount() {
        List<LabeledDigit> digits = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            digits.add(shaded(i % 10, i % 10));
        }
        assertThat(Evaluation.of(SHADE, DigitDataset.of("thousand", digits)).accuracy())
                .isEqualTo(1);
    }

    @Test
    void aMatrixOfAnotherSizeIsRefused() {
        assertThatThrownBy(() -> new ConfusionMatrix(new int[9][10])).isInstanceOf(IllegalArgumentException.class);
    }
}
