package digitpad.model.network;

import digitpad.model.network.Layer.Activation;
import digitpad.model.network.Layer.BatchNormalization;
import digitpad.model.network.Layer.Convolution;
import digitpad.model.network.Layer.Dense;
import digitpad.model.network.Layer.Dropout;
import digitpad.model.network.Layer.GlobalAveragePooling;
import digitpad.model.network.Layer.Padding;
import digitpad.model.network.Layer.Pooling;
import java.util.ArrayList;
import java.util.List;

/** The networks on offer by name. */
public final class Presets {
    /** LeNet-5 (LeCun et al. 1998), with max-pooling and ReLU. */
    public static final String LENET5 = "lenet5";

    /** Two convolutions and two dense layers, the one that the speed figures are told of. */
    public static final String TWO_BLOCK = "two-block";

    /** Two convolutions of the whole picture and no pooling. */
    public static final String CONV64_CONV32 = "conv64-conv32";

    /** A dense layer with tanh after two convolutions. */
    public static final String TANH = "tanh";

    /** No convolution, to compare with. */
    public static final String DENSE = "dense";

    /** Fewer than 13,000 parameters. */
    public static final String TINY = "tiny";

    /** The bundled network's own architecture. */
    public static final String DIGITPAD = "digitpad";

    private Presets() {}

    /** Names in the order in which they are offered. */
    public static List<String> names() {
        return List.of(LENET5, TWO_BLOCK, CONV64_CONV32, TANH, DENSE, TINY, DIGITPAD);
    }

    /**
     * The network called {@code name}.
     *
     * @throws IllegalArgumentException where there is none; the message lists the names
     */
    public static NetworkDescription named(String name) {
        return new NetworkDescription(
                name,
                switch (name) {
                    case LENET5 -> leNet5();
                    case TWO_BLOCK -> twoBlock();
                    case CONV64_CONV32 -> conv64Conv32();
                    case TANH -> tanh();
                    case DENSE -> List.of(new Dense(512), relu(), new Dense(10));
                    case TINY -> tiny();
                    case DIGITPAD -> digitPad();
                    default ->
                        throw new IllegalArgumentException("There is no network called " + name + "; there are "
                                + String.join(", ", names()) + ".");
                });
    }

    private static Activation relu() {
        return new Activation(Activation.Function.RELU);
    }

    private static Pooling halve() {
        return new Pooling(Pooling.Reduction.MAX, 2);
    }

    private static List<Layer> leNet5() {
        return List.of(
                // The paper's pictures have two pixels of paper more on every side.
                new Convolution(6, 5, 1, Padding.SAME),
                halve(),
                relu(),
                new Convolution(16, 5, 1, Padding.VALID),
                halve(),
                relu(),
                new Dense(120),
                relu(),
                new Dense(84),
                relu(),
                new Dense(10));
    }

    private static List<Layer> conv64Conv32() {
        return List.of(
                new Convolution(64, 3, 1, Padding.VALID),
                relu(),
                new Convolution(32, 3, 1, Padding.VALID),
                relu(),
                new Dense(10));
    }

    private static List<Layer> tanh() {
        return List.of(
                new Convolution(32, 3, 1, Padding.VALID),
                relu(),
                new Convolution(64, 3, 1, Padding.VALID),
                halve(),
                relu(),
                new Dropout(0.25),
                new Dense(128),
                new Activation(Activation.Function.TANH),
                new Dropout(0.5),
                new Dense(10));
    }

    /** 3×3 convolutions 10-10-pool-16-16-pool-20-20 with batch normalisation, and global average pooling. */
    private static List<Layer> tiny() {
        List<Layer> layers = new ArrayList<>();
        convolve(layers, 10, false);
        convolve(layers, 10, true);
        convolve(layers, 16, false);
        convolve(layers, 16, true);
        convolve(layers, 20, false);
        convolve(layers, 20, false);
        layers.add(new GlobalAveragePooling());
        layers.add(new Dense(10));
        return layers;
    }

    /** 3×3 convolutions 16-32-pool-64-64-pool-128-128 with batch normalisation, and global average pooling. */
    private static List<Layer> digitPad() {
        List<Layer> layers = new ArrayList<>();
        convolve(layers, 16, false);
        convolve(layers, 32, true);
        convolve(layers, 64, false);
        convolve(layers, 64, true);
        convolve(layers, 128, false);
        convolve(layers, 128, false);
        layers.add(new GlobalAveragePooling());
        layers.add(new Dense(10));
        return layers;
    }

    private static void convolve(List<Layer> layers, int kernels, boolean pool) {
        layers.add(new Convolution(kernels, 3, 1, Padding.SAME));
        layers.add(new BatchNormalization());
        if (pool) {
            layers.add(halve());
        }
        // After the pooling: the same numbers as before it, on a quarter of the values.
        layers.add(relu());
    }

    private static List<Layer> twoBlock() {
        return List.of(
                new Convolution(32, 3, 1, Padding.VALID),
                halve(),
                relu(),
                new Convolution(64, 3, 1, Padding.VALID),
                halve(),
                relu(),
                new Dense(128),
                relu(),
                new Dropout(0.5),
                new Dense(10));
    }
}
