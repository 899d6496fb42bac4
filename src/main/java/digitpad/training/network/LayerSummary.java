package digitpad.training.network;

/**
 * What a layer makes of its input's shape.
 *
 * @param layer described
 * @param input shape before it
 * @param output shape after it
 * @param parameters trained values and running statistics
 * @param multiplyAdds for one picture; element-wise work is not counted
 */
public record LayerSummary(Layer layer, Shape input, Shape output, long parameters, long multiplyAdds) {
    /**
     * @param number of the layer counted from 1, for the message
     * @throws IllegalArgumentException where the layer does not fit the shape before it
     */
    static LayerSummary of(int number, Layer layer, Shape input) {
        boolean readsPictures = layer instanceof Layer.Convolution
                || layer instanceof Layer.Pooling
                || layer instanceof Layer.GlobalAveragePooling;
        if (readsPictures && input.isVector()) {
            throw new IllegalArgumentException("Layer " + number + ", "
                    + layer.getClass().getSimpleName() + ", needs a picture and gets a vector of "
                    + input.channels() + ".");
        }
        if (layer instanceof Layer.Convolution convolution) {
            int reach = convolution.padding() == Layer.Padding.SAME ? 1 : convolution.size();
            Shape output = new Shape(
                    convolution.kernels(),
                    side(number, layer, input.height(), reach, convolution.stride()),
                    side(number, layer, input.width(), reach, convolution.stride()));
            long weights = (long) convolution.size() * convolution.size() * input.channels() * convolution.kernels();
            return new LayerSummary(
                    layer, input, output, weights + convolution.kernels(), weights * output.height() * output.width());
        }
        if (layer instanceof Layer.Pooling pooling) {
            Shape output = new Shape(
                    input.channels(),
                    side(number, layer, input.height(), pooling.size(), pooling.size()),
                    side(number, layer, input.width(), pooling.size(), pooling.size()));
            return new LayerSummary(layer, input, output, 0, 0);
        }
        if (layer instanceof Layer.GlobalAveragePooling) {
            return new LayerSummary(layer, input, new Shape(input.channels(), 1, 1), 0, 0);
        }
        if (layer instanceof Layer.BatchNormalization) {
            return new LayerSummary(layer, input, input, 4L * input.channels(), 0);
        }
        if (layer instanceof Layer.Dense dense) {
            long weights = (long) input.size() * dense.units();
            return new LayerSummary(layer, input, new Shape(dense.units(), 1, 1), weights + dense.units(), weights);
        }
        return new LayerSummary(layer, input, input, 0, 0);
    }

    private static int side(int number, Layer layer, int side, int reach, int stride) {
        if (side < reach) {
            throw new IllegalArgumentException(
                    "Layer " + number + ", " + layer.getClass().getSimpleName() + ", needs a picture of " + reach
                            + " pixels or more and gets " + side + ".");
        }
        return (side - reach) / stride + 1;
    }
}
