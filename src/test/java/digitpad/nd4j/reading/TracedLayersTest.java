package digitpad.nd4j.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import digitpad.explanation.ActivationTrace;
import digitpad.explanation.Activations;
import digitpad.explanation.arithmetic.ActivationStep;
import digitpad.explanation.arithmetic.MapCell;
import digitpad.explanation.arithmetic.NormalizationStep;
import digitpad.explanation.arithmetic.PoolingWindow;
import digitpad.model.ModelCard;
import digitpad.model.StoredNetwork;
import digitpad.model.network.Layer;
import digitpad.model.network.Layer.Activation;
import digitpad.model.network.Layer.BatchNormalization;
import digitpad.model.network.Layer.Convolution;
import digitpad.model.network.Layer.GlobalAveragePooling;
import digitpad.model.network.Layer.Padding;
import digitpad.model.network.Layer.Pooling;
import digitpad.model.network.LayerSummary;
import digitpad.model.network.NetworkDescription;
import digitpad.model.network.ParameterLayout;
import digitpad.model.network.Presets;
import digitpad.nd4j.RandomBatch;
import digitpad.nd4j.TestNetworks;
import digitpad.nd4j.learning.FirstWeights;
import digitpad.recognition.Softmax;
import digitpad.safetensors.Tensor;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is shown of normalisation, activations, pooling and softmax is what the network computes: each value of a trace is
 * computed anew in plain Java from what its layer read.
 */
class TracedLayersTest {
    private static final double CLOSE = 1e-4;

    static Stream<NetworkDescription> networks() {
        return Stream.concat(
                Presets.names().stream().map(Presets::named),
                Stream.of(
                        TestNetworks.network(
                                "every activation",
                                new Convolution(4, 3, 1, Padding.SAME),
                                new Activation(Activation.Function.LEAKY_RELU),
                                new Pooling(Pooling.Reduction.AVERAGE, 3),
                                new Activation(Activation.Function.SIGMOID),
                                new BatchNormalization(),
                                new Activation(Activation.Function.TANH),
                                new Pooling(Pooling.Reduction.MAX, 2)),
                        TestNetworks.network(
                                "normalised units",
                                new Layer.Dense(37),
                                new BatchNormalization(),
                                new Activation(Activation.Function.RELU)),
                        TestNetworks.network(
                                "1×1 maps",
                                new Convolution(512, 7, 4, Padding.VALID),
                                new Pooling(Pooling.Reduction.MAX, 6),
                                new Activation(Activation.Function.RELU))));
    }

    private static ActivationTrace trace(NetworkDescription network, Map<String, Tensor> tensors) {
        StoredNetwork stored = new StoredNetwork(
                new ModelCard(
                        network.name(),
                        network,
                        1,
                        ModelCard.DIGIT_LABELS,
                        0.5,
                        Map.of(),
                        List.of(),
                        Map.of(),
                        List.of(),
                        "",
                        ""),
                tensors);
        try (Nd4jOpenNetwork open = new Nd4jOpenNetwork(stored)) {
            return open.trace(RandomBatch.image(new Random(3)));
        }
    }

    private static Map<String, Tensor> tensors(NetworkDescription network) {
        ParameterLayout layout = new ParameterLayout(network);
        Random random = new Random(6);
        float[] values = FirstWeights.of(network, layout, 5);
        for (int i = 0; i < values.length; i++) {
            // Means, variances, scales and shifts that are no longer those of the beginning.
            values[i] = values[i] == 0 || values[i] == 1 ? 0.3f + random.nextFloat() : values[i];
        }
        return layout.tensors(values);
    }

    @ParameterizedTest
    @MethodSource("networks")
    void everyValueIsThatOfThePlainComputation(NetworkDescription network) {
        Map<String, Tensor> tensors = tensors(network);
        ActivationTrace trace = trace(network, tensors);
        for (int layer = 0; layer < trace.layers().size(); layer++) {
            LayerSummary summary = trace.layers().get(layer);
            Activations before = trace.input(layer);
            Activations after = trace.output(layer);
            for (int channel = 0; channel < after.shape().channels(); channel++) {
                for (int row = 0; row < after.shape().height(); row++) {
                    for (int column = 0; column < after.shape().width(); column++) {
                        double expected = expected(summary, tensors, layer, before, channel, row, column);
                        if (!Double.isNaN(expected)) {
                            assertThat((double) after.at(channel, row, column))
                                    .as("layer %d, channel %d, row %d, column %d", layer, channel, row, column)
                                    .isCloseTo(expected, within(CLOSE));
                            assertThat(shown(summary, tensors, layer, before, channel, row, column))
                                    .isCloseTo(expected, within(CLOSE));
                        }
                    }
                }
            }
        }
    }

    /** The whole pass: a computation of its own from the pixels to the probabilities. */
    @ParameterizedTest
    @MethodSource("networks")
    void theSoftmaxOfTheLogitsIsThatOfThePlainComputation(NetworkDescription network) {
        Map<String, Tensor> tensors = tensors(network);
        ActivationTrace trace = trace(network, tensors);
        double[] probabilities = new double[10];
        Softmax.of(trace.logits(), 0, probabilities);
        double[] reference = new ReferenceNetwork(network, tensors)
                .probabilities(trace.digit().toArray());
        for (int digit = 0; digit < 10; digit++) {
            assertThat(probabilities[digit]).isCloseTo(reference[digit], within(CLOSE));
        }
    }

    /** As the textbooks have it, without a word of the code that is tested; no number for other layers. */
    private static double expected(
            LayerSummary summary,
            Map<String, Tensor> tensors,
            int layer,
            Activations before,
            int channel,
            int row,
            int column) {
        if (summary.layer() instanceof BatchNormalization) {
            double mean = tensors.get(layer + ".running_mean").values()[channel];
            double variance = tensors.get(layer + ".running_var").values()[channel];
            double scale = tensors.get(layer + ".weight").values()[channel];
            double shift = tensors.get(layer + ".bias").values()[channel];
            return (before.at(channel, row, column) - mean) / Math.sqrt(variance + 1e-5) * scale + shift;
        }
        if (summary.layer() instanceof Activation activation) {
            double x = before.at(channel, row, column);
            return switch (activation.function()) {
                case RELU -> x > 0 ? x : 0;
                case LEAKY_RELU -> x > 0 ? x : x / 100;
                case TANH -> (Math.exp(x) - Math.exp(-x)) / (Math.exp(x) + Math.exp(-x));
                case SIGMOID -> Math.exp(x) / (Math.exp(x) + 1);
            };
        }
        if (summary.layer() instanceof Pooling pooling) {
            double largest = Double.NEGATIVE_INFINITY;
            double sum = 0;
            for (int down = 0; down < pooling.size(); down++) {
                for (int right = 0; right < pooling.size(); right++) {
                    double value = before.at(channel, row * pooling.size() + down, column * pooling.size() + right);
                    largest = Math.max(largest, value);
                    sum += value;
                }
            }
            return pooling.reduction() == Pooling.Reduction.MAX ? largest : sum / (pooling.size() * pooling.size());
        }
        if (summary.layer() instanceof GlobalAveragePooling) {
            double sum = 0;
            for (float value : before.map(channel)) {
                sum += value;
            }
            return sum / before.map(channel).length;
        }
        return Double.NaN;
    }

    /** What the pages say of the same value. */
    private static double shown(
            LayerSummary summary,
            Map<String, Tensor> tensors,
            int layer,
            Activations before,
            int channel,
            int row,
            int column) {
        if (PoolingWindow.isPooling(summary.layer())) {
            PoolingWindow window = PoolingWindow.of(summary, before, channel, new MapCell(row, column));
            return PoolingWindow.reduction(summary.layer()) == Pooling.Reduction.MAX
                    ? window.maximum()
                    : window.average();
        }
        double input = before.at(channel, row, column);
        return summary.layer() instanceof Activation activation
                ? new ActivationStep(activation.function(), input).output()
                : NormalizationStep.of(tensors, layer, channel, input).output();
    }
}
