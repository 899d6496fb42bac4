package digitpad.explanation.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import digitpad.explanation.ActivationTrace;
import digitpad.explanation.Activations;
import digitpad.explanation.RandomNetworks;
import digitpad.explanation.arithmetic.ConvolutionStep.ChannelSum;
import digitpad.model.StoredNetwork;
import digitpad.model.network.Layer.Convolution;
import digitpad.model.network.Layer.Padding;
import digitpad.model.network.LayerSummary;
import digitpad.model.network.NetworkDescription;
import digitpad.model.network.Presets;
import digitpad.nd4j.RandomBatch;
import digitpad.nd4j.TestNetworks;
import digitpad.nd4j.reading.Nd4jOpenNetwork;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is shown of a convolution is what the network puts out, and what a plain computation on padded maps gives. */
class ConvolutionStepTest {
    private static final int PLACES = 200;

    static Stream<NetworkDescription> networks() {
        return Stream.concat(
                Presets.names().stream()
                        .filter(name -> !name.equals(Presets.DENSE))
                        .map(Presets::named),
                Stream.of(
                        TestNetworks.network(
                                "odd strides, padded",
                                new Convolution(5, 5, 2, Padding.SAME),
                                new Convolution(4, 3, 3, Padding.SAME),
                                new Convolution(6, 7, 4, Padding.SAME)),
                        TestNetworks.network(
                                "strides without padding",
                                new Convolution(5, 7, 3, Padding.VALID),
                                new Convolution(3, 5, 2, Padding.VALID),
                                new Convolution(4, 1, 1, Padding.VALID)),
                        TestNetworks.network(
                                "a stride beyond the kernel",
                                new Convolution(3, 3, 4, Padding.SAME),
                                new Convolution(4, 1, 4, Padding.SAME),
                                new Convolution(512, 1, 1, Padding.SAME),
                                new Convolution(2, 3, 4, Padding.SAME))));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void isTheNetworksOwnValue(NetworkDescription description) {
        StoredNetwork stored = RandomNetworks.of(description, 5);
        Random random = new Random(3);
        try (Nd4jOpenNetwork network = new Nd4jOpenNetwork(stored)) {
            ActivationTrace trace = network.trace(RandomBatch.image(random));
            for (int layer = 0; layer < trace.layers().size(); layer++) {
                LayerSummary summary = trace.layers().get(layer);
                if (summary.layer() instanceof Convolution convolution) {
                    for (int i = 0; i < PLACES; i++) {
                        int kernel = random.nextInt(convolution.kernels());
                        int row = random.nextInt(summary.output().height());
                        int column = random.nextInt(summary.output().width());
                        compare(trace, stored, layer, kernel, row, column);
                    }
                    compare(trace, stored, layer, 0, 0, 0);
                    compare(
                            trace,
                            stored,
                            layer,
                            convolution.kernels() - 1,
                            summary.output().height() - 1,
                            summary.output().width() - 1);
                }
            }
        }
    }

    private static void compare(
            ActivationTrace trace, StoredNetwork stored, int layer, int kernel, int row, int column) {
        ConvolutionStep step = ConvolutionStep.of(trace, stored.tensors(), layer, kernel, row, column);
        String place = "layer " + layer + ", kernel " + kernel + ", row " + row + ", column " + column;
        float network = trace.output(layer).at(kernel, row, column);
        float tolerance = 1e-4f * Math.max(1, Math.abs(network));
        assertThat((float) step.total()).as(place).isCloseTo(network, within(tolerance));
        double independent = padded(trace, stored, layer, kernel, row, column);
        assertThat(step.total()).as(place).isCloseTo(independent, within(1e-4));
        for (ChannelSum channel : step.channels()) {
            double sum = 0;
            for (float product : channel.products()) {
                sum += product;
            }
            assertThat(channel.sum()).as(place).isCloseTo(sum, within(1e-4));
        }
    }

    /** The textbook's way: the map is laid in the middle of zeros, the odd zero behind it, and then cut. */
    private static double padded(
            ActivationTrace trace, StoredNetwork stored, int layer, int kernel, int row, int column) {
        LayerSummary summary = trace.layers().get(layer);
        Convolution convolution = (Convolution) summary.layer();
        Activations input = trace.input(layer);
        int side = summary.input().height();
        int needed = (summary.output().height() - 1) * convolution.stride() + convolution.size();
        int before = convolution.padding() == Padding.SAME && needed > side ? (needed - side) / 2 : 0;
        float[] weights = stored.tensors().get(layer + ".weight").values();
        double sum = stored.tensors().get(layer + ".bias").values()[kernel];
        int at = kernel * summary.input().channels() * convolution.size() * convolution.size();
        for (int channel = 0; channel < summary.input().channels(); channel++) {
            double[][] zeros = new double[side + 2 * convolution.size()][side + 2 * convolution.size()];
            float[] map = input.map(channel);
            for (int i = 0; i < map.length; i++) {
                zeros[i / side + before][i % side + before] = map[i];
            }
            for (int y = 0; y < convolution.size(); y++) {
                for (int x = 0; x < convolution.size(); x++) {
                    sum += weights[at++] * zeros[row * convolution.stride() + y][column * convolution.stride() + x];
                }
            }
        }
        return sum;
    }
}
