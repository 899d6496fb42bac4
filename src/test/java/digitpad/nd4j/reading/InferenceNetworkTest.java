package digitpad.nd4j.reading;

import static digitpad.nd4j.TestNetworks.network;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import digitpad.image.DigitImage;
import digitpad.model.network.Layer;
import digitpad.model.network.Layer.Activation;
import digitpad.model.network.Layer.BatchNormalization;
import digitpad.model.network.Layer.Convolution;
import digitpad.model.network.Layer.Dense;
import digitpad.model.network.Layer.Dropout;
import digitpad.model.network.Layer.GlobalAveragePooling;
import digitpad.model.network.Layer.Padding;
import digitpad.model.network.Layer.Pooling;
import digitpad.model.network.NetworkDescription;
import digitpad.model.network.ParameterLayout;
import digitpad.nd4j.LibraryNetwork;
import digitpad.nd4j.RandomBatch;
import digitpad.nd4j.learning.FirstWeights;
import digitpad.recognition.Prediction;
import digitpad.safetensors.Tensor;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Reading gives what a plain computation and Deeplearning4j's own pass give, for every kind of layer. */
class InferenceNetworkTest {
    static Stream<NetworkDescription> networks() {
        return Stream.of(
                network(
                        "folded normalisation",
                        new Convolution(5, 3, 1, Padding.SAME),
                        new BatchNormalization(),
                        new Activation(Activation.Function.RELU),
                        new Pooling(Pooling.Reduction.MAX, 2),
                        new GlobalAveragePooling()),
                network(
                        "normalisation of its own, odd strides",
                        new Convolution(4, 5, 2, Padding.SAME),
                        new Activation(Activation.Function.LEAKY_RELU),
                        new BatchNormalization(),
                        new Convolution(3, 7, 3, Padding.VALID),
                        new Activation(Activation.Function.SIGMOID)),
                network(
                        "average pooling, dense layers and dropout",
                        new Convolution(4, 1, 1, Padding.VALID),
                        new Pooling(Pooling.Reduction.AVERAGE, 3),
                        new Dense(20),
                        new BatchNormalization(),
                        new Activation(Activation.Function.TANH),
                        new Dropout(0.4)),
                network("nothing but a dense layer"));
    }

    /** A kind of layer that is new is compared here too. */
    @Test
    void everyKindOfLayerIsAmongThem() {
        assertThat(networks().flatMap(network -> network.layers().stream()).map(layer -> (Object) layer.getClass()))
                .containsAll(List.of(Layer.class.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void readsAsTheReferencesDo(NetworkDescription description) {
        ParameterLayout layout = new ParameterLayout(description);
        Random random = new Random(6);
        float[] values = FirstWeights.of(description, layout, 5);
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] == 0 || values[i] == 1 ? 0.3f + random.nextFloat() : values[i];
        }
        Map<String, Tensor> tensors = layout.tensors(values);
        layout.check(tensors);
        MultiLayerNetwork library = LibraryNetwork.build(description, tensors);
        List<DigitImage> images = IntStream.range(0, 60)
                .mapToObj(i -> RandomBatch.image(new Random(i)))
                .toList();
        List<Prediction> predictions = new Nd4jRecognizer(description, tensors, 2).recognize(images);
        ReferenceNetwork reference = new ReferenceNetwork(description, tensors);
        // Full batch, half-empty batch, and their edges.
        for (int i : new int[] {0, 31, 32, 59}) {
            DigitImage image = images.get(i);
            double[] expected = reference.probabilities(image.toArray());
            INDArray output = library.output(Nd4j.create(image.toArray(), 1, 1, 28, 28));
            Prediction alone = new Nd4jRecognizer(description, tensors, 2).recognize(image);
            for (int digit = 0; digit < 10; digit++) {
                assertThat(predictions.get(i).probability(digit)).isCloseTo(expected[digit], within(1e-4));
                assertThat(predictions.get(i).probability(digit)).isCloseTo(output.getDouble(0, digit), within(1e-4));
                assertThat(predictions.get(i).probability(digit)).isCloseTo(alone.probability(digit), within(1e-5));
            }
        }
    }

    /** Deeplearning4j's own layer refuses this one, so the plain computation alone tells. */
    @Test
    void aStrideBeyondTheKernelReadsAsThePlainComputationDoes() {
        NetworkDescription description =
                network("strides", new Convolution(3, 3, 1, Padding.SAME), new Convolution(4, 1, 4, Padding.SAME));
        ParameterLayout layout = new ParameterLayout(description);
        Map<String, Tensor> tensors = layout.tensors(FirstWeights.of(description, layout, 5));
        DigitImage image = RandomBatch.image(new Random(1));
        double[] expected = new ReferenceNetwork(description, tensors).probabilities(image.toArray());
        Prediction prediction = new Nd4jRecognizer(description, tensors, 2).recognize(image);
        for (int digit = 0; digit < 10; digit++) {
            assertThat(prediction.probability(digit)).isCloseTo(expected[digit], within(1e-4));
        }
    }
}
