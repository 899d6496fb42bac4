package digitpad.training.network;

import digitpad.training.network.Layer.Activation;
import digitpad.training.network.Layer.BatchNormalization;
import digitpad.training.network.Layer.Convolution;
import digitpad.training.network.Layer.Dense;
import digitpad.training.network.Layer.Dropout;
import digitpad.training.network.Layer.GlobalAveragePooling;
import digitpad.training.network.Layer.Padding;
import digitpad.training.network.Layer.Pooling;
import java.util.ArrayList;
import java.util.List;

/** The networks on offer by name. */
public final class Presets {
    /** The bundled network's own architecture. */
    public static final String DIGITPAD = "digitpad";

    /** Two convolutions and two dense layers, the one that the speed figures are told of. */
    public static final String TWO_BLOCK = "two-block";

    private Presets() {}

    /** Names in the order in which they are offered. */
    public static List<String> names() {
        return List.of(DIGITPAD, TWO_BLOCK);
    }

    /**
     * The network called {@code name}.
     *
     * @throws IllegalArgumentException where there is none; the message lists the names
     */
    public static NetworkDescription named(String name) {
        return switch (name) {
            case DIGITPAD -> digitPad();
            case TWO_BLOCK -> twoBlock();
            default ->
                throw new IllegalArgumentException(
                        "There is no network called " + name + "; there is " + String.join(" and ", names()) + ".");
        };
    }

    /** 3×3 convolutions 32-32-pool-64-64-pool-128 with batch normalisation, and global average pooling. */
    private static NetworkDescription digitPad() {
        List<Layer> layers = new ArrayList<>();
        convolve(layers, 32, false);
        convolve(layers, 32, true);
        convolve(layers, 64, false);
        convolve(layers, 64, true);
        convolve(layers, 128, false);
        layers.add(new GlobalAveragePooling());
        layers.add(new Dense(10));
        return new NetworkDescription(DIGITPAD, layers);
    }

    private static void convolve(List<Layer> layers, int kernels, boolean pool) {
        layers.add(new Convolution(kernels, 3, 1, Padding.SAME));
        layers.add(new BatchNormalization());
        if (pool) {
            layers.add(new Pooling(Pooling.Reduction.MAX, 2));
        }
        // After the pooling: the same numbers as before it, on a quarter of the values.
        layers.add(new Activation(Activation.Function.RELU));
    }

    private static NetworkDescription twoBlock() {
        return new NetworkDescription(
                TWO_BLOCK,
                List.of(
                        new Convolution(32, 3, 1, Padding.VALID),
                        new Pooling(Pooling.Reduction.MAX, 2),
                        new Activation(Activation.Function.RELU),
                        new Convolution(64, 3, 1, Padding.VALID),
                        new Pooling(Pooling.Reduction.MAX, 2),
                        new Activation(Activation.Function.RELU),
                        new Dense(128),
                        new Activation(Activation.Function.RELU),
                        new Dropout(0.5),
                        new Dense(10)));
    }
}
