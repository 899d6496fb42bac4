package digitpad.nd4j.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import digitpad.image.DigitImage;
import digitpad.model.NetworkSnapshot;
import digitpad.model.network.NetworkDescription;
import digitpad.model.network.Presets;
import digitpad.nd4j.RandomBatch;
import digitpad.nd4j.learning.Nd4jGradientEngine;
import digitpad.recognition.OverflowException;
import digitpad.recognition.Prediction;
import digitpad.recognition.Recognizer;
import java.util.Collections;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Nd4jSnapshotTest {
    private static final NetworkDescription NETWORK = Presets.named("two-block");

    private static NetworkSnapshot snapshot() {
        try (Nd4jGradientEngine engine = new Nd4jGradientEngine(NETWORK, 1, 1)) {
            float[] parameters = engine.initialParameters(1);
            Random random = new Random(2);
            for (int i = 0; i < parameters.length; i++) {
                // Biases and running statistics begin at 0 and 1: each is to count.
                parameters[i] += 0.05f * random.nextFloat();
            }
            return engine.snapshot(parameters);
        }
    }

    private static Prediction read(NetworkSnapshot network, DigitImage image) {
        try (Recognizer recognizer = network.recognizer(1)) {
            return recognizer.recognize(image);
        }
    }

    /** The definition: the softmax of the outputs over T, and the outputs are the logarithms of the probabilities plus a constant. */
    @ParameterizedTest
    @ValueSource(doubles = {0.4, 1, 3})
    void theNetworksOwnOutputsAreDivided(double temperature) {
        NetworkSnapshot raw = snapshot();
        NetworkSnapshot tempered = raw.tempered(temperature);
        for (int seed = 0; seed < 3; seed++) {
            DigitImage image = RandomBatch.image(new Random(seed));
            double[] expected = read(raw, image).probabilities();
            double sum = 0;
            for (int digit = 0; digit < expected.length; digit++) {
                expected[digit] = Math.pow(expected[digit], 1 / temperature);
                sum += expected[digit];
            }
            Prediction prediction = read(tempered, image);
            for (int digit = 0; digit < expected.length; digit++) {
                assertThat(prediction.probability(digit)).isCloseTo(expected[digit] / sum, within(1e-5));
            }
        }
    }

    /** Many images are read by several threads, whose failures come to the caller as what they are. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2_000})
    void aNetworkWhoseNumbersOverflowSaysSo(int images) {
        try (Nd4jGradientEngine engine = new Nd4jGradientEngine(NETWORK, 1, 1)) {
            float[] parameters = engine.initialParameters(1);
            for (int i = 0; i < parameters.length; i++) {
                parameters[i] *= 1e25f;
            }
            DigitImage image = RandomBatch.image(new Random(1));
            try (Recognizer recognizer = engine.snapshot(parameters).recognizer(2)) {
                assertThatThrownBy(() -> recognizer.recognize(Collections.nCopies(images, image)))
                        .isInstanceOf(OverflowException.class);
            }
        }
    }

    @Test
    void theRawNetworkStaysAsItWas() {
        NetworkSnapshot raw = snapshot();
        DigitImage image = RandomBatch.image(new Random(1));
        Prediction before = read(raw, image);
        assertThat(read(raw.tempered(3), image)).isNotEqualTo(before);
        assertThat(read(raw, image)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void whatIsNoTemperatureIsRefused(double temperature) {
        NetworkSnapshot raw = snapshot();
        assertThatThrownBy(() -> raw.tempered(temperature)).isInstanceOf(IllegalArgumentException.class);
    }
}
