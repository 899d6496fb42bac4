package digitpad.model.network;

/**
 * What a layer makes of its input's shape.
 *
 * @param layer described
 * @param input shape before it
 * @param output shape after it
 * @param parameters trained values and running statistics
 * @param multiplyAdds for one picture; element-wise work is not counted
 */
public record LayerSummary(Layer layer, SignalShape input, SignalShape output, long parameters, long multiplyAdds) {
    /** For a layer that can read {@code input}, as {@link LayerRules#misfit} says. */
    static LayerSummary of(Layer layer, SignalShape input) {
        if (layer instanceof Layer.Convolution convolution) {
            int reach = convolution.padding() == Layer.Padding.SAME ? 1 : convolution.size();
            SignalShape output = shrunk(input, convolution.kernels(), reach, convolution.stride());
            long weights = (long) convolution.size() * convolution.size() * input.channels() * convolution.kernels();
            return new LayerSummary(
                    layer, input, output, weights + convolution.kernels(), weights * output.height() * output.width());
        }
        if (layer instanceof Layer.Pooling pooling) {
            SignalShape output = shrunk(input, input.channels(), pooling.size(), pooling.size());
            return new LayerSummary(layer, input, output, 0, 0);
        }
        if (layer instanceof Layer.GlobalAveragePooling) {
            return new LayerSummary(layer, input, new SignalShape(input.channels(), 1, 1), 0, 0);
        }
        if (layer instanceof Layer.BatchNormalization) {
            return new LayerSummary(layer, input, input, 4L * input.channels(), 0);
        }
        if (layer instanceof Layer.Dense dense) {
            long weights = (long) input.size() * dense.units();
            return new LayerSummary(
                    layer, input, new SignalShape(dense.units(), 1, 1), weights + dense.units(), weights);
        }
        if (layer instanceof Layer.Activation || layer instanceof Layer.Dropout) {
            return new LayerSummary(layer, input, input, 0, 0);
        }
        throw new IllegalArgumentException("A layer whose output is not known: " + layer);
    }

    private static SignalShape shrunk(SignalShape input, int channels, int reach, int stride) {
        return new SignalShape(channels, (input.height() - reach) / stride + 1, (input.width() - reach) / stride + 1);
    }
}
