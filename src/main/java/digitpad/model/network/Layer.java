package digitpad.model.network;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;

/**
 * One layer of a network. Sizes are checked where they are given. What a kind is called, what it makes of its input, how it is
 * computed, learnt and edited is told where that is done; a kind that is forgotten there is refused, and a test meets it.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Layer.Convolution.class, name = "convolution"),
    @JsonSubTypes.Type(value = Layer.Pooling.class, name = "pooling"),
    @JsonSubTypes.Type(value = Layer.GlobalAveragePooling.class, name = "global-average-pooling"),
    @JsonSubTypes.Type(value = Layer.BatchNormalization.class, name = "batch-normalization"),
    @JsonSubTypes.Type(value = Layer.Activation.class, name = "activation"),
    @JsonSubTypes.Type(value = Layer.Dropout.class, name = "dropout"),
    @JsonSubTypes.Type(value = Layer.Dense.class, name = "dense"),
})
public sealed interface Layer {
    /** Most channels or units that a layer may have. */
    int MAX_WIDTH = 4096;

    /**
     * Square convolution with bias.
     *
     * @param kernels output channels, 1…4096
     * @param size side of the kernel in pixels: 1, 3, 5 or 7
     * @param stride pixels between two applications, 1…4
     * @param padding zeros around the input so that stride 1 keeps its size
     */
    record Convolution(int kernels, int size, int stride, Padding padding) implements Layer {
        public Convolution {
            Objects.requireNonNull(padding, "a convolution's padding is missing");
            within("convolution kernels", kernels, 1, MAX_WIDTH);
            within("convolution stride", stride, 1, 4);
            if (size != 1 && size != 3 && size != 5 && size != 7) {
                throw new IllegalArgumentException("A convolution's size is 1, 3, 5 or 7, not " + size + ".");
            }
        }
    }

    /** Whether a convolution pads its input with zeros. */
    enum Padding {
        /** None: the output is smaller by the kernel's size less one. */
        VALID,
        /** As many as keep the size at stride 1. */
        SAME
    }

    /**
     * Square pooling without overlap.
     *
     * @param reduction what a window is reduced to
     * @param size side of the window and stride, 2…7
     */
    record Pooling(Reduction reduction, int size) implements Layer {
        /** What stands for a window. */
        public enum Reduction {
            MAX,
            AVERAGE
        }

        public Pooling {
            Objects.requireNonNull(reduction, "a pooling's reduction is missing");
            within("pooling size", size, 2, 7);
        }
    }

    /** The mean of each channel over the whole picture. */
    record GlobalAveragePooling() implements Layer {}

    /** Batch normalisation with learned scale and shift a channel. */
    record BatchNormalization() implements Layer {}

    /** An element-wise nonlinearity. */
    record Activation(Function function) implements Layer {
        /** The functions on offer. */
        public enum Function {
            RELU,
            LEAKY_RELU,
            TANH,
            SIGMOID
        }

        public Activation {
            Objects.requireNonNull(function, "an activation's function is missing");
        }
    }

    /**
     * Inverted dropout while training.
     *
     * @param rate probability that a value is dropped, 0 &lt; rate &lt; 1
     */
    record Dropout(double rate) implements Layer {
        public Dropout {
            if (!(rate > 0 && rate < 1)) {
                throw new IllegalArgumentException("A dropout rate lies between 0 and 1, not at " + rate + ".");
            }
        }
    }

    /**
     * Fully connected with bias; a picture before it is flattened. The last layer of a network is a dense one, whose
     * softmax is implied.
     *
     * @param units 1…4096
     */
    record Dense(int units) implements Layer {
        public Dense {
            within("dense units", units, 1, MAX_WIDTH);
        }
    }

    private static void within(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "The " + what + " must be from " + least + " to " + most + ", not " + value + ".");
        }
    }
}
