package digitpad.nd4j.learning;

import static digitpad.nd4j.TestNetworks.network;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import digitpad.image.DigitImage;
import digitpad.model.network.Layer;
import digitpad.model.network.NetworkDescription;
import digitpad.model.network.ParameterBlock;
import digitpad.model.network.ParameterLayout;
import digitpad.nd4j.RandomBatch;
import digitpad.nd4j.reading.Nd4jRecognizer;
import digitpad.recognition.Prediction;
import digitpad.recognition.Recognizer;
import digitpad.training.LastLayers;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Nd4jLastLayersTest {
    private static final int DIGITS = 40;

    /** Layers that learn: 0, 3, 6 and 7, which is the last. */
    private static final NetworkDescription NETWORK = network(
            "two convolutions and two dense layers",
            new Layer.Convolution(4, 3, 2, Layer.Padding.SAME),
            new Layer.BatchNormalization(),
            new Layer.Activation(Layer.Activation.Function.TANH),
            new Layer.Convolution(5, 3, 2, Layer.Padding.SAME),
            new Layer.BatchNormalization(),
            new Layer.Activation(Layer.Activation.Function.TANH),
            new Layer.Dense(12));

    private final ParameterLayout layout = new ParameterLayout(NETWORK);
    private final float[] parameters = parameters();
    private final RandomBatch batch = RandomBatch.of(DIGITS, new Random(3));

    /** Every value counts: running statistics are not those of a beginning. */
    private float[] parameters() {
        float[] values = FirstWeights.of(NETWORK, layout, 5);
        Random random = new Random(6);
        for (ParameterBlock block : layout.blocks()) {
            for (int i = block.from(); i < block.to(); i++) {
                values[i] += block.kind() == ParameterBlock.Kind.WEIGHT ? 0 : 0.5f * random.nextFloat();
            }
        }
        return values;
    }

    private LastLayers open(int first) {
        return new Nd4jLastLayers(NETWORK, layout.tensors(parameters), first, DIGITS, 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 6, 7})
    void bothPartsTogetherReadAsTheWholeNetwork(int first) {
        try (LastLayers layers = open(first);
                Recognizer whole = new Nd4jRecognizer(NETWORK, layout.tensors(parameters), 1)) {
            float[] read = layers.probabilities(layers.parameters(), layers.features(batch.ink()));
            for (int digit = 0; digit < DIGITS; digit++) {
                Prediction expected = whole.recognize(new DigitImage(
                        Arrays.copyOfRange(batch.ink(), digit * DigitImage.AREA, (digit + 1) * DigitImage.AREA)));
                for (int label = 0; label < 10; label++) {
                    assertThat((double) read[digit * 10 + label]).isCloseTo(expected.probability(label), within(1e-4));
                }
            }
        }
    }

    @Test
    void parametersAreTheFilesTensors() {
        try (LastLayers layers = open(3)) {
            assertThat(layers.parameters()).isEqualTo(parameters);
        }
    }

    /** Against central differences of the loss of what the two parts read, statistics fixed. */
    @ParameterizedTest
    @ValueSource(ints = {0, 3, 6})
    void gradientsAreTheSlopesOfTheLossWithFixedStatistics(int first) {
        try (LastLayers layers = open(first)) {
            float[] features = layers.features(batch.ink());
            float[] values = layers.parameters();
            float[] gradient = new float[values.length];
            layers.gradient(values, features, batch.targets(), gradient);
            Random random = new Random(8);
            for (ParameterBlock block : layers.blocks()) {
                for (int sample = 0; sample < 6; sample++) {
                    int i = block.from() + random.nextInt(block.to() - block.from());
                    double expected =
                            block.kind() == ParameterBlock.Kind.STATISTIC ? 0 : slope(layers, values, features, i);
                    assertThat((double) gradient[i])
                            .as("parameter %d", i)
                            .isCloseTo(expected, within(5e-4 + 0.03 * Math.abs(expected)));
                }
            }
        }
    }

    private double slope(LastLayers layers, float[] values, float[] features, int parameter) {
        float step = 5e-3f;
        float[] changed = values.clone();
        changed[parameter] += step;
        double above = loss(layers.probabilities(changed, features));
        changed[parameter] -= 2 * step;
        return (above - loss(layers.probabilities(changed, features))) / (2 * step);
    }

    private double loss(float[] probabilities) {
        double loss = 0;
        for (int i = 0; i < probabilities.length; i++) {
            loss -= batch.targets()[i] * Math.log(probabilities[i]);
        }
        return loss / DIGITS;
    }

    @Test
    void nothingBeforeTheLastLayersIsLearnt() {
        try (LastLayers layers = open(3)) {
            float[] gradient = new float[parameters.length];
            layers.gradient(layers.parameters(), layers.features(batch.ink()), batch.targets(), gradient);
            int learnt = layers.blocks().get(0).from();
            assertThat(layers.blocks()).allMatch(block -> block.layer() >= 3);
            assertThat(Arrays.copyOf(gradient, learnt)).containsOnly(0);
            assertThat(Arrays.copyOfRange(gradient, learnt, gradient.length))
                    .isNotEqualTo(new float[gradient.length - learnt]);
        }
    }

    @Test
    void aLayerThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> open(8)).hasMessage("The network has no layer 8.");
    }
}
