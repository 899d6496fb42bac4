package digitpad.explanation.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.model.network.Layer.Activation.Function;
import org.junit.jupiter.api.Test;

class ActivationStepTest {
    private static String words(Function function, double input) {
        return new ActivationStep(function, input).words();
    }

    @Test
    void reluKeepsWhatIsAboveZero() {
        assertThat(words(Function.RELU, 0.83)).isEqualTo("0.830 is above zero, so it stays.");
        assertThat(words(Function.RELU, -0.83)).isEqualTo("−0.830 is below zero, so it becomes 0.");
        assertThat(words(Function.RELU, 0)).isEqualTo("0 is not above zero, so it stays 0.");
    }

    @Test
    void leakyReluLeavesAHundredth() {
        assertThat(words(Function.LEAKY_RELU, -2)).startsWith("0.01 × −2.0000 = −0.0200:");
        assertThat(words(Function.LEAKY_RELU, 2)).isEqualTo("2.000 is above zero, so it stays.");
    }

    @Test
    void theOthersBend() {
        assertThat(words(Function.TANH, 1)).startsWith("tanh(1.000) = 0.762:");
        assertThat(words(Function.SIGMOID, 0)).startsWith("sigmoid(0) = 0.500:");
    }

    @Test
    void normalisationIsWrittenOutWithItsSigns() {
        NormalizationStep step = new NormalizationStep(0.5, -0.25, 0.04, 1.5, -0.1);
        assertThat(step.words()).isEqualTo("(0.5000 + 0.2500) / root(0.0400 + 0.00001) × 1.5000 − 0.1000 = 5.524.");
    }

    @Test
    void numbersInCellsHaveAtMostFiveCharacters() {
        for (double value : new double[] {0, 0.004, -1.234, 9.996, -12.34, 123.4, -1234.6, 98765, -98765}) {
            assertThat(ValueText.inCell(value).length()).isLessThanOrEqualTo(6);
        }
        assertThat(ValueText.inCell(-1.234)).isEqualTo("−1.23");
        assertThat(ValueText.inCell(-9.996)).isEqualTo("−10.0");
        assertThat(ValueText.inCell(0)).isEqualTo("0");
    }
}
