package digitpad.explanation.arithmetic;

import digitpad.explanation.ActivationTrace;
import digitpad.explanation.Activations;
import digitpad.model.network.Layer;
import digitpad.model.network.LayerSummary;
import digitpad.model.network.SignalShape;
import digitpad.safetensors.Tensor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which of the maps that a layer reads a map that it puts out comes from. */
public final class MapSources {
    private MapSources() {}

    /**
     * A map that was read.
     *
     * @param channel of the layer's input
     * @param strength the mean size of what it adds to the output's values, in the output's units; 1 where the output is made
     *     of this map alone
     */
    public record Source(int channel, double strength) {}

    /**
     * What a map is made of, the strongest first.
     *
     * @param layer place in the network
     * @param channel of its output
     * @param tensors of the network
     */
    public static List<Source> of(ActivationTrace trace, int layer, int channel, Map<String, Tensor> tensors) {
        LayerSummary summary = trace.layers().get(layer);
        List<Source> sources = new ArrayList<>();
        if (summary.layer() instanceof Layer.Convolution convolution) {
            float[] weights = values(tensors, layer);
            for (int input = 0; input < summary.input().channels(); input++) {
                sources.add(new Source(
                        input, convolved(trace.input(layer), summary, convolution, weights, channel, input)));
            }
        } else if (summary.layer() instanceof Layer.Dense) {
            float[] weights = values(tensors, layer);
            for (int input = 0; input < summary.input().channels(); input++) {
                sources.add(new Source(input, multiplied(trace.input(layer), weights, channel, input)));
            }
        } else {
            sources.add(new Source(channel, 1));
        }
        sources.sort(Comparator.comparingDouble(Source::strength).reversed());
        return sources;
    }

    private static float[] values(Map<String, Tensor> tensors, int layer) {
        return Objects.requireNonNull(tensors.get(layer + ".weight")).values();
    }

    /** Mean size of one input channel's part of a kernel's sums. */
    private static double convolved(
            Activations input,
            LayerSummary summary,
            Layer.Convolution convolution,
            float[] weights,
            int kernel,
            int channel) {
        SignalShape in = summary.input();
        SignalShape out = summary.output();
        int size = convolution.size();
        int stride = convolution.stride();
        int top = margin(convolution, in.height(), out.height());
        int left = margin(convolution, in.width(), out.width());
        int first = (kernel * in.channels() + channel) * size * size;
        double sum = 0;
        for (int row = 0; row < out.height(); row++) {
            for (int column = 0; column < out.width(); column++) {
                double part = 0;
                for (int cell = 0; cell < size * size; cell++) {
                    int y = row * stride + cell / size - top;
                    int x = column * stride + cell % size - left;
                    if (y >= 0 && y < in.height() && x >= 0 && x < in.width()) {
                        part += weights[first + cell] * input.at(channel, y, x);
                    }
                }
                sum += Math.abs(part);
            }
        }
        return sum / (out.height() * out.width());
    }

    /** Zeros before the first value: half of those that are needed, the odd one comes after the last. */
    private static int margin(Layer.Convolution convolution, int in, int out) {
        return convolution.padding() == Layer.Padding.SAME
                ? Math.max(0, (out - 1) * convolution.stride() + convolution.size() - in) / 2
                : 0;
    }

    /** Size of one input channel's part of a unit's sum. */
    private static double multiplied(Activations input, float[] weights, int unit, int channel) {
        SignalShape in = input.shape();
        int area = in.height() * in.width();
        double part = 0;
        for (int place = 0; place < area; place++) {
            // Weights see a picture channel by channel, as PyTorch flattens it.
            part += weights[unit * in.size() + channel * area + place]
                    * input.values()[place * in.channels() + channel];
        }
        return Math.abs(part);
    }
}
