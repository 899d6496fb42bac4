package digitpad.explanation.arithmetic;

import digitpad.explanation.ActivationTrace;
import digitpad.explanation.Activations;
import digitpad.model.network.LayerSummary;
import digitpad.safetensors.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One value that a convolution puts out, with all that it is the sum of.
 *
 * @param geometry of the convolution
 * @param kernel which makes the output's channel, from 0
 * @param row of the output, from 0
 * @param column of the output, from 0
 * @param channels what each input channel adds, in their order
 * @param bias of the kernel
 */
public record ConvolutionStep(
        ConvolutionGeometry geometry, int kernel, int row, int column, List<ChannelSum> channels, float bias) {
    public ConvolutionStep {
        channels = List.copyOf(channels);
    }

    /**
     * What one input channel adds. The grids have a value a cell of the kernel, row by row; they are not to be changed.
     *
     * @param channel of the input, from 0
     * @param patch the input's values under the window; 0 on padding
     * @param weights of the kernel for this channel
     * @param products of patch and weights
     * @param sum of the products
     */
    @SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
    public record ChannelSum(int channel, float[] patch, float[] weights, float[] products, double sum) {
        /** Multiplies and adds. */
        static ChannelSum of(int channel, float[] patch, float[] weights) {
            float[] products = new float[patch.length];
            double sum = 0;
            for (int i = 0; i < patch.length; i++) {
                products[i] = patch[i] * weights[i];
                sum += (double) patch[i] * weights[i];
            }
            return new ChannelSum(channel, patch, weights, products, sum);
        }
    }

    /**
     * A value of a convolution in a network.
     *
     * @param tensors of the network
     * @param layer place of the convolution in the network
     */
    public static ConvolutionStep of(
            ActivationTrace trace, Map<String, Tensor> tensors, int layer, int kernel, int row, int column) {
        LayerSummary summary = trace.layers().get(layer);
        ConvolutionGeometry geometry = ConvolutionGeometry.of(summary);
        Activations input = trace.input(layer);
        List<ChannelSum> channels = new ArrayList<>();
        for (int channel = 0; channel < summary.input().channels(); channel++) {
            float[] weights = weights(trace, tensors, layer, kernel, channel);
            channels.add(ChannelSum.of(channel, patch(geometry, input, channel, row, column), weights));
        }
        return new ConvolutionStep(geometry, kernel, row, column, channels, values(tensors, layer, "bias")[kernel]);
    }

    /** The weights of a kernel for one input channel, row by row; a copy. */
    public static float[] weights(
            ActivationTrace trace, Map<String, Tensor> tensors, int layer, int kernel, int channel) {
        LayerSummary summary = trace.layers().get(layer);
        int area = ConvolutionGeometry.of(summary).size()
                * ConvolutionGeometry.of(summary).size();
        int from = (kernel * summary.input().channels() + channel) * area;
        return Arrays.copyOfRange(values(tensors, layer, "weight"), from, from + area);
    }

    /** What lies under a window; 0 on padding. */
    static float[] patch(ConvolutionGeometry geometry, Activations input, int channel, int row, int column) {
        float[] patch = new float[geometry.size() * geometry.size()];
        for (int cell = 0; cell < patch.length; cell++) {
            int y = geometry.firstRow(row) + cell / geometry.size();
            int x = geometry.firstColumn(column) + cell % geometry.size();
            patch[cell] = geometry.holds(y, x) ? input.at(channel, y, x) : 0;
        }
        return patch;
    }

    private static float[] values(Map<String, Tensor> tensors, int layer, String name) {
        return Objects.requireNonNull(tensors.get(layer + "." + name)).values();
    }

    /** What all input channels add. */
    public double sum() {
        return channels.stream().mapToDouble(ChannelSum::sum).sum();
    }

    /** The value that the convolution puts out. */
    public double total() {
        return sum() + bias;
    }

    /** The channels that add most, either way, strongest first. */
    public List<ChannelSum> strongest(int most) {
        return channels.stream()
                .sorted(Comparator.comparingDouble((ChannelSum channel) -> Math.abs(channel.sum()))
                        .reversed())
                .limit(most)
                .toList();
    }
}
