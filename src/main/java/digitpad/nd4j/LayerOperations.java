package digitpad.nd4j;

import digitpad.model.network.Layer;
import digitpad.model.network.LayerSummary;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Which of ND4J's operations a layer is, with arguments in the order of libnd4j's {@code conv2d.cpp},
 * {@code maxpool2d.cpp}, {@code batchnorm.cpp} and {@code matmul.cpp}. Pictures are NHWC, which
 * spares oneDNN bringing them into that order and back for every layer. Weights are as PyTorch has them: [out, in, height,
 * width] and [out, in].
 */
public final class LayerOperations {
    private static final long NHWC = 1;
    private static final long CHANNEL_AXIS = 3;
    private static final long WEIGHTS_OUT_IN_HEIGHT_WIDTH = 1;
    private static final long[] NO_INTEGERS = {};

    private LayerOperations() {}

    public static NativeOperation convolution(
            Layer.Convolution layer, INDArray input, INDArray weight, INDArray bias, INDArray output) {
        return new NativeOperation("conv2d", List.of(input, weight, bias), List.of(output), arguments(layer, input));
    }

    /** The gradients towards input, weight and bias; those towards weight and bias are summed over the pictures. */
    public static NativeOperation convolutionGradient(
            Layer.Convolution layer, List<INDArray> inputWeightBiasAndOutputGradient, List<INDArray> gradients) {
        return new NativeOperation(
                "conv2d_bp",
                inputWeightBiasAndOutputGradient,
                gradients,
                arguments(layer, inputWeightBiasAndOutputGradient.get(0)));
    }

    private static long[] arguments(Layer.Convolution layer, INDArray input) {
        // A stride beyond the kernel may need no zeros at all, where oneDNN would be given fewer than none and refuse.
        // Pictures are square.
        long side = input.size(1);
        long applications = (side - 1) / layer.stride() + 1;
        boolean zeros = (applications - 1) * layer.stride() + layer.size() > side;
        long same = layer.padding() == Layer.Padding.SAME && zeros ? 1 : 0;
        return new long[] {
            layer.size(),
            layer.size(),
            layer.stride(),
            layer.stride(),
            0,
            0,
            1,
            1,
            same,
            NHWC,
            WEIGHTS_OUT_IN_HEIGHT_WIDTH
        };
    }

    /** Pooling, or the mean over the whole picture. */
    public static NativeOperation pooling(LayerSummary layer, INDArray input, INDArray output) {
        return new NativeOperation(poolingName(layer), List.of(input), List.of(output), window(layer));
    }

    /** The gradient towards the input. */
    public static NativeOperation poolingGradient(
            LayerSummary layer, INDArray input, INDArray outputGradient, INDArray inputGradient) {
        return new NativeOperation(
                poolingName(layer) + "_bp", List.of(input, outputGradient), List.of(inputGradient), window(layer));
    }

    private static String poolingName(LayerSummary layer) {
        return layer.layer() instanceof Layer.Pooling pooling && pooling.reduction() == Layer.Pooling.Reduction.MAX
                ? "maxpool2d"
                : "avgpool2d";
    }

    private static long[] window(LayerSummary layer) {
        long height = layer.input().height();
        long width = layer.input().width();
        if (layer.layer() instanceof Layer.Pooling pooling) {
            height = pooling.size();
            width = pooling.size();
        }
        return new long[] {height, width, height, width, 0, 0, 1, 1, 0, 0, NHWC};
    }

    /** Batch normalisation by running statistics. */
    public static NativeOperation normalization(
            INDArray input, LayerTensors tensors, INDArray output, NativeMemory memory) {
        return new NativeOperation(
                "batchnorm",
                List.of(
                        input,
                        tensors.array("running_mean", memory),
                        tensors.array("running_var", memory),
                        tensors.array("weight", memory),
                        tensors.array("bias", memory)),
                List.of(output),
                // Scale, shift, and the dimension of the channels.
                new long[] {1, 1, CHANNEL_AXIS},
                LayerTensors.EPSILON);
    }

    /** A matrix product, either factor transposed or not. */
    public static NativeOperation product(
            INDArray left, boolean transposeLeft, INDArray right, boolean transposeRight, INDArray output) {
        return new NativeOperation("matmul", List.of(left, right), List.of(output), new long[] {
            transposeLeft ? 1 : 0, transposeRight ? 1 : 0, 0
        });
    }

    /** In place. */
    public static NativeOperation activation(Layer.Activation.Function function, INDArray values) {
        List<INDArray> both = List.of(values);
        return switch (function) {
            case RELU -> new NativeOperation("relu", both, both, NO_INTEGERS, 0);
            case LEAKY_RELU -> new NativeOperation("lrelu", both, both, NO_INTEGERS, LEAK);
            case TANH -> new NativeOperation("tanh", both, both, NO_INTEGERS);
            case SIGMOID -> new NativeOperation("sigmoid", both, both, NO_INTEGERS);
        };
    }

    /** Slope of the leaky rectifier below zero (Maas et al. 2013). */
    public static final double LEAK = 0.01;
}
