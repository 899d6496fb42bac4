package digitpad.model.network;

import java.util.Locale;

/** A layer in a few words for people. */
public final class LayerText {
    private LayerText() {}

    /** The whole layer: "Convolution 32 kernels 3×3, padded". */
    public static String of(Layer layer) {
        return (kind(layer) + " " + details(layer)).strip();
    }

    /** What a layer is, whatever its sizes: "Convolution", "Max pooling", "ReLU". */
    public static String kind(Layer layer) {
        if (layer instanceof Layer.Convolution) {
            return "Convolution";
        }
        if (layer instanceof Layer.Pooling pooling) {
            return name(pooling.reduction()) + " pooling";
        }
        if (layer instanceof Layer.GlobalAveragePooling) {
            return "Global average pooling";
        }
        if (layer instanceof Layer.BatchNormalization) {
            return "Batch normalisation";
        }
        if (layer instanceof Layer.Activation activation) {
            return name(activation.function());
        }
        if (layer instanceof Layer.Dropout) {
            return "Dropout";
        }
        if (layer instanceof Layer.Dense) {
            return "Dense";
        }
        throw new IllegalArgumentException("A layer without a name: " + layer);
    }

    /** Its sizes: "32 kernels 3×3, padded"; "" where it has none. */
    public static String details(Layer layer) {
        if (layer instanceof Layer.Convolution convolution) {
            String kernels = convolution.kernels() == 1 ? "1 kernel" : convolution.kernels() + " kernels";
            String padding = convolution.padding() == Layer.Padding.SAME ? ", padded" : "";
            String stride = convolution.stride() == 1 ? "" : ", stride " + convolution.stride();
            return kernels + " " + square(convolution.size()) + padding + stride;
        }
        if (layer instanceof Layer.Pooling pooling) {
            return square(pooling.size());
        }
        if (layer instanceof Layer.Dropout dropout) {
            return Double.toString(dropout.rate());
        }
        if (layer instanceof Layer.Dense dense) {
            return dense.units() == 1 ? "1 unit" : dense.units() + " units";
        }
        return "";
    }

    /** An activation by the name that it is known by. */
    public static String name(Layer.Activation.Function function) {
        return switch (function) {
            case RELU -> "ReLU";
            case LEAKY_RELU -> "Leaky ReLU";
            case TANH -> "Tanh";
            case SIGMOID -> "Sigmoid";
        };
    }

    private static String name(Layer.Pooling.Reduction reduction) {
        String name = reduction.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String square(int side) {
        return side + "×" + side;
    }
}
