package digitpad.cli;

import digitpad.training.network.Layer;
import java.util.Locale;

/** A layer in a few words for people. */
final class LayerText {
    private LayerText() {}

    static String of(Layer layer) {
        if (layer instanceof Layer.Convolution convolution) {
            String stride = convolution.stride() == 1 ? "" : ", stride " + convolution.stride();
            return "convolution " + convolution.size() + "×" + convolution.size() + ", " + convolution.kernels()
                    + " kernels" + stride;
        }
        if (layer instanceof Layer.Pooling pooling) {
            return words(pooling.reduction()) + " pooling " + pooling.size() + "×" + pooling.size();
        }
        if (layer instanceof Layer.Activation activation) {
            return words(activation.function());
        }
        if (layer instanceof Layer.Dropout dropout) {
            return "dropout " + dropout.rate();
        }
        if (layer instanceof Layer.Dense dense) {
            return "dense " + dense.units();
        }
        return layer instanceof Layer.GlobalAveragePooling ? "global average pooling" : "batch normalization";
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
