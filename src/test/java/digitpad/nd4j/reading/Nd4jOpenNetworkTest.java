package digitpad.nd4j.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import digitpad.dataset.DigitDataset;
import digitpad.dataset.builtin.BuiltInDigits;
import digitpad.explanation.ActivationTrace;
import digitpad.explanation.OpenNetwork;
import digitpad.explanation.attribution.OpenedNetworks;
import digitpad.image.DigitImage;
import digitpad.model.network.Presets;
import digitpad.recognition.Prediction;
import digitpad.recognition.Recognizer;
import digitpad.recognition.Softmax;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class Nd4jOpenNetworkTest {
    /** More than go through together, and no whole number of those. */
    private static final int COUNT = 37;

    static Stream<String> presets() {
        return Presets.names().stream();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void layerByLayerTheSameComesOutAsAtOnce(String preset) {
        DigitDataset drawn = BuiltInDigits.of(COUNT, 3);
        List<DigitImage> digits =
                IntStream.range(0, COUNT).mapToObj(drawn::image).toList();
        try (OpenNetwork open = OpenedNetworks.random(Presets.named(preset));
                Recognizer recognizer = new Nd4jRecognizer(
                        open.stored().card().network(), open.stored().tensors(), 1)) {
            float[] logits = open.logits(digits);
            float[] hidden = open.lastHidden(digits);
            List<Prediction> predictions = recognizer.recognize(digits);
            int values = hidden.length / COUNT;
            double[] probabilities = new double[10];
            for (int i = 0; i < COUNT; i += 12) {
                ActivationTrace trace = open.trace(digits.get(i));
                int last = trace.layers().size() - 1;
                for (int digit = 0; digit < 10; digit++) {
                    assertThat(trace.logits()[digit]).isCloseTo(logits[i * 10 + digit], within(2e-4f));
                }
                for (int value = 0; value < values; value++) {
                    assertThat(trace.input(last).values()[value]).isCloseTo(hidden[i * values + value], within(2e-4f));
                }
                Softmax.of(trace.logits(), 0, probabilities);
                assertThat(predictions.get(i).probabilities()).containsExactly(probabilities, within(1e-4));
            }
        }
    }
}
