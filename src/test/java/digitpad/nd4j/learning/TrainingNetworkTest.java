package digitpad.nd4j.learning;

import static digitpad.nd4j.TestNetworks.network;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import digitpad.model.network.Layer.Activation;
import digitpad.model.network.Layer.Activation.Function;
import digitpad.model.network.Layer.BatchNormalization;
import digitpad.model.network.Layer.Convolution;
import digitpad.model.network.Layer.Dense;
import digitpad.model.network.Layer.GlobalAveragePooling;
import digitpad.model.network.Layer.Padding;
import digitpad.model.network.Layer.Pooling;
import digitpad.model.network.NetworkDescription;
import digitpad.model.network.ParameterBlock;
import digitpad.model.network.ParameterLayout;
import digitpad.model.network.Presets;
import digitpad.nd4j.LibraryNetwork;
import digitpad.nd4j.RandomBatch;
import digitpad.safetensors.Tensor;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Two workers compute the gradients that Deeplearning4j's own network computes alone, for every kind of layer. */
class TrainingNetworkTest {
    private static final int BATCH = 9;

    static Stream<NetworkDescription> networks() {
        return Stream.of(
                network(
                        "picture and inner convolutions, max pooling, rectifiers",
                        new Convolution(4, 3, 1, Padding.VALID),
                        new Pooling(Pooling.Reduction.MAX, 2),
                        new Activation(Function.RELU),
                        new Convolution(5, 3, 1, Padding.SAME),
                        new Activation(Function.LEAKY_RELU),
                        new Pooling(Pooling.Reduction.MAX, 3),
                        new Dense(12),
                        new Activation(Function.RELU)),
                network(
                        "average pooling, strides, smooth activations",
                        new Convolution(3, 5, 2, Padding.SAME),
                        new Activation(Function.TANH),
                        new Convolution(6, 3, 2, Padding.VALID),
                        new Activation(Function.SIGMOID),
                        new Pooling(Pooling.Reduction.AVERAGE, 2)),
                network(
                        "batch normalisation of pictures and of vectors, mean over the picture",
                        new Convolution(4, 3, 2, Padding.SAME),
                        new BatchNormalization(),
                        new Activation(Function.RELU),
                        new GlobalAveragePooling(),
                        new Dense(12),
                        new BatchNormalization(),
                        new Activation(Function.TANH)),
                network(
                        "a convolution behind layers that do not learn",
                        new Pooling(Pooling.Reduction.AVERAGE, 2),
                        new Activation(Function.TANH),
                        new Convolution(4, 3, 1, Padding.SAME),
                        new Activation(Function.TANH)),
                network(
                        "activations one after the other",
                        new Dense(12),
                        new Activation(Function.SIGMOID),
                        new Activation(Function.TANH)),
                network("nothing but a dense layer"),
                Presets.named(Presets.DIGITPAD));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void gradientsAreDeeplearning4js(NetworkDescription description) throws InterruptedException {
        // Of a seed under which no value lies so near to the kink of a ReLU that rounding decides which way it goes.
        Random random = new Random(9);
        RandomBatch batch = RandomBatch.of(BATCH, random);
        float[] ink = batch.ink();
        float[] targets = batch.targets();
        ParameterLayout layout = new ParameterLayout(description);
        try (Nd4jGradientEngine engine = new Nd4jGradientEngine(description, BATCH, 2)) {
            float[] parameters = engine.initialParameters(4);
            float[] gradient = new float[parameters.length];
            double loss = engine.gradient(parameters, ink, targets, gradient).loss();
            MultiLayerNetwork library = LibraryNetwork.build(description, layout.tensors(parameters));
            Map<String, INDArray> expected = LibraryNetwork.gradients(
                    library,
                    Nd4j.create(ink, new long[] {BATCH, 1, 28, 28}, 'c'),
                    Nd4j.create(targets, new long[] {BATCH, 10}, 'c'));
            assertThat(loss).isCloseTo(library.score(), within(1e-4));
            Map<String, Tensor> actual = layout.tensors(gradient);
            int compared = 0;
            for (Map.Entry<String, Tensor> tensor : actual.entrySet()) {
                if (!tensor.getKey().contains("running")) {
                    float[] reference = expected.get(tensor.getKey()).data().asFloat();
                    assertClose(tensor.getKey(), tensor.getValue().values(), reference);
                    compared++;
                }
            }
            assertThat(compared).isEqualTo((int) engine.blocks().stream()
                    .filter(block -> block.kind() != ParameterBlock.Kind.STATISTIC)
                    .count());
        }
    }

    private static void assertClose(String name, float[] actual, float[] expected) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < actual.length; i++) {
            assertThat(actual[i]).as("%s, element %d", name, i).isCloseTo(expected[i], within(1e-4f));
        }
    }
}
