package digitpad.explanation.attribution;

import static digitpad.nd4j.TestNetworks.network;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import digitpad.explanation.ActivationTrace;
import digitpad.explanation.Activations;
import digitpad.explanation.OpenNetwork;
import digitpad.model.network.Layer;
import digitpad.model.network.Layer.Activation;
import digitpad.model.network.Layer.BatchNormalization;
import digitpad.model.network.Layer.Convolution;
import digitpad.model.network.Layer.Dense;
import digitpad.model.network.Layer.Dropout;
import digitpad.model.network.Layer.Padding;
import digitpad.model.network.Layer.Pooling;
import digitpad.model.network.NetworkDescription;
import digitpad.model.network.Presets;
import digitpad.model.network.SignalShape;
import digitpad.nd4j.RandomBatch;
import digitpad.nd4j.reading.ReferenceNetwork;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Gradients against central finite differences of a plain forward pass of its own. */
class BackwardPassTest {
    private static final double STEP = 1e-6;

    static Stream<NetworkDescription> networks() {
        return Stream.concat(
                Presets.names().stream().map(Presets::named),
                Stream.of(
                        network(
                                "odd strides and leaks",
                                new Convolution(4, 5, 2, Padding.SAME),
                                new Activation(Activation.Function.LEAKY_RELU),
                                new BatchNormalization(),
                                new Convolution(3, 7, 3, Padding.VALID),
                                new Activation(Activation.Function.SIGMOID)),
                        network(
                                "a rest at the edge",
                                new Convolution(4, 1, 1, Padding.VALID),
                                new Pooling(Pooling.Reduction.AVERAGE, 3),
                                new Convolution(5, 3, 2, Padding.SAME),
                                new Pooling(Pooling.Reduction.MAX, 2),
                                new Dense(20),
                                new BatchNormalization(),
                                new Activation(Activation.Function.TANH),
                                new Dropout(0.4)),
                        network(
                                "a stride beyond the kernel",
                                new Convolution(3, 3, 1, Padding.SAME),
                                new Convolution(4, 1, 4, Padding.SAME),
                                new Activation(Activation.Function.RELU)),
                        network("nothing but a dense layer")));
    }

    /** A kind of layer that is new is compared here too. */
    @Test
    void everyKindOfLayerIsAmongThem() {
        assertThat(networks().flatMap(network -> network.layers().stream()).map(layer -> (Object) layer.getClass()))
                .containsAll(List.of(Layer.class.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void isWhatFiniteDifferencesSay(NetworkDescription description) {
        try (OpenNetwork network = OpenedNetworks.random(description)) {
            ActivationTrace trace = network.trace(RandomBatch.image(new Random(3)));
            ReferenceNetwork reference =
                    new ReferenceNetwork(description, network.stored().tensors());
            BackwardPass backward = new BackwardPass(trace, network.stored().tensors());
            Random random = new Random(8);
            for (int layer = -1; layer < description.layers().size() - 1; layer++) {
                Activations output = trace.input(layer + 1);
                int digit = random.nextInt(10);
                double[] gradient = backward.gradient(digit, layer);
                assertThat(gradient).hasSize(output.shape().size());
                // All values at once in a random direction, and the one that counts most alone.
                double[] direction = random.doubles(gradient.length, -1, 1).toArray();
                double[] strongest = new double[gradient.length];
                strongest[strongest(gradient)] = 1;
                for (double[] way : List.of(direction, strongest)) {
                    double expected = slope(reference, description, layer, output, way, digit);
                    double size = Math.sqrt(product(way, way) * product(gradient, gradient));
                    assertThat(product(gradient, way))
                            .as("by the output of layer " + layer + " of " + description.name())
                            .isCloseTo(expected, within(1e-4 * size + 1e-7));
                }
            }
        }
    }

    private static double slope(
            ReferenceNetwork reference,
            NetworkDescription description,
            int layer,
            Activations output,
            double[] way,
            int digit) {
        double[] logits = new double[2];
        for (int side = 0; side < 2; side++) {
            double[] values = new double[way.length];
            for (int i = 0; i < way.length; i++) {
                values[channelFirst(output.shape(), i)] = output.values()[i] + (side == 0 ? STEP : -STEP) * way[i];
            }
            logits[side] = reference.run(layer + 1, description.layers().size(), values)[digit];
        }
        return (logits[0] - logits[1]) / (2 * STEP);
    }

    /** Where a value of a signal lies where channels come first. */
    static int channelFirst(SignalShape shape, int index) {
        int area = shape.height() * shape.width();
        return index % shape.channels() * area + index / shape.channels();
    }

    private static int strongest(double[] values) {
        int strongest = 0;
        for (int i = 1; i < values.length; i++) {
            strongest = Math.abs(values[i]) > Math.abs(values[strongest]) ? i : strongest;
        }
        return strongest;
    }

    private static double product(double[] one, double[] other) {
        double product = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[i];
        }
        return product;
    }
}
