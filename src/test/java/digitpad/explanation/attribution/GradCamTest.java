package digitpad.explanation.attribution;

import static digitpad.nd4j.TestNetworks.network;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import digitpad.explanation.ActivationTrace;
import digitpad.explanation.Activations;
import digitpad.explanation.OpenNetwork;
import digitpad.model.network.Layer.Activation;
import digitpad.model.network.Layer.BatchNormalization;
import digitpad.model.network.Layer.Convolution;
import digitpad.model.network.Layer.Dense;
import digitpad.model.network.Layer.Padding;
import digitpad.model.network.Layer.Pooling;
import digitpad.model.network.NetworkDescription;
import digitpad.model.network.Presets;
import digitpad.nd4j.RandomBatch;
import digitpad.nd4j.reading.ReferenceNetwork;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GradCamTest {
    private static final double STEP = 1e-5;
    private static final Activation RELU = new Activation(Activation.Function.RELU);
    private static final Pooling HALVE = new Pooling(Pooling.Reduction.MAX, 2);

    @ParameterizedTest
    @CsvSource({"lenet5, 5", "two-block, 5", "conv64-conv32, 3", "tanh, 4", "tiny, 19", "digitpad, 19"})
    void looksAtTheLastConvolutionAfterItsActivation(String preset, int layer) {
        assertThat(GradCam.layer(Presets.named(preset))).hasValue(layer);
        assertThat(GradCam.problem(Presets.named(preset))).isEmpty();
    }

    @Test
    void prefersTheFinerMapsBeforeThePoolingWhereTheyAreActivated() {
        assertThat(GradCam.layer(network("", new Convolution(4, 3, 1, Padding.SAME), RELU, HALVE, new Dense(20), RELU)))
                .hasValue(1);
    }

    @Test
    void takesTheConvolutionItselfWhereNoActivationFollows() {
        assertThat(GradCam.layer(network("", new Convolution(4, 3, 1, Padding.SAME))))
                .hasValue(0);
        assertThat(GradCam.layer(network("", new Convolution(4, 3, 1, Padding.SAME), new BatchNormalization(), HALVE)))
                .hasValue(1);
    }

    @Test
    void passesMapsThatAreTooSmallBy() {
        Convolution smaller = new Convolution(4, 3, 4, Padding.SAME);
        NetworkDescription design = network("", smaller, RELU, smaller, RELU);
        assertThat(design.summaries().get(2).output().height()).isEqualTo(2);
        assertThat(GradCam.layer(design)).hasValue(1);
    }

    @Test
    void saysWhyThereIsNone() {
        assertThat(GradCam.layer(Presets.named("dense"))).isEmpty();
        assertThat(GradCam.problem(Presets.named("dense"))).startsWith("This network has no convolution");
        Pooling thirds = new Pooling(Pooling.Reduction.AVERAGE, 3);
        NetworkDescription design = network("", thirds, thirds, new Convolution(4, 3, 1, Padding.VALID), RELU);
        assertThat(GradCam.problem(design)).contains("1×1 at the most");
        try (OpenNetwork network = OpenedNetworks.random(design)) {
            ActivationTrace trace = network.trace(RandomBatch.image(new Random(3)));
            assertThat(GradCam.of(trace, network.stored().tensors(), 4)).isEmpty();
        }
    }

    static Stream<NetworkDescription> networks() {
        return Presets.names().stream().filter(name -> !"dense".equals(name)).map(Presets::named);
    }

    /** A map's weight is how the logit changes where the whole map is raised, shared among its cells. */
    @ParameterizedTest
    @MethodSource("networks")
    void weighsMapsAsFiniteDifferencesDo(NetworkDescription description) {
        try (OpenNetwork network = OpenedNetworks.random(description)) {
            ActivationTrace trace = network.trace(RandomBatch.image(new Random(3)));
            int digit = 6;
            GradCamMap map =
                    GradCam.of(trace, network.stored().tensors(), digit).orElseThrow();
            ReferenceNetwork reference =
                    new ReferenceNetwork(description, network.stored().tensors());
            Activations output = trace.output(map.layer());
            int channels = output.shape().channels();
            int area = output.shape().height() * output.shape().width();
            double[] cells = new double[area];
            for (int channel = 0; channel < channels; channel++) {
                double weight = (logit(reference, description, map.layer(), output, channel, STEP, digit)
                                - logit(reference, description, map.layer(), output, channel, -STEP, digit))
                        / (2 * STEP * area);
                assertThat(map.weights()[channel]).isCloseTo(weight, within(1e-4 * Math.abs(weight) + 1e-6));
                for (int place = 0; place < area; place++) {
                    cells[place] += weight * output.values()[place * channels + channel];
                }
            }
            double strongest = 0;
            for (double cell : cells) {
                strongest = Math.max(strongest, Math.abs(cell));
            }
            for (int place = 0; place < area; place++) {
                assertThat((double) map.cells()[place]).isCloseTo(cells[place], within(1e-4 * strongest));
            }
        }
    }

    private static double logit(
            ReferenceNetwork reference,
            NetworkDescription description,
            int layer,
            Activations output,
            int channel,
            double more,
            int digit) {
        double[] values = new double[output.values().length];
        for (int i = 0; i < values.length; i++) {
            boolean raised = i % output.shape().channels() == channel;
            values[BackwardPassTest.channelFirst(output.shape(), i)] = output.values()[i] + (raised ? more : 0);
        }
        return reference.run(layer + 1, description.layers().size(), values)[digit];
    }

    @Test
    void ofTheBundledNetworkAddsUpToTheLogitLessItsBias() throws Exception {
        try (OpenNetwork network = OpenedNetworks.bundled()) {
            ActivationTrace trace = network.trace(Digits.SEVEN.image().orElseThrow());
            float[] biases = network.stored().tensors().get("21.bias").values();
            for (int digit = 0; digit < 10; digit++) {
                GradCamMap map =
                        GradCam.of(trace, network.stored().tensors(), digit).orElseThrow();
                double sum = 0;
                for (float cell : map.cells()) {
                    sum += cell;
                }
                assertThat(sum).isCloseTo(trace.logits()[digit] - biases[digit], within(1e-3));
            }
        }
    }
}
