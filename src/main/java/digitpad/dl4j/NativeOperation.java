package digitpad.dl4j;

import digitpad.training.network.Layer;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.CustomOp;
import org.nd4j.linalg.api.ops.DynamicCustomOp;
import org.nd4j.linalg.api.ops.OpContext;
import org.nd4j.linalg.factory.Nd4j;

/**
 * One of ND4J's operations with its arrays and arguments set, to be run again and again. Which argument means what is in
 * libnd4j's {@code conv2d.cpp}, {@code maxpool2d.cpp}, {@code batchnorm.cpp} and {@code xw_plus_b.cpp}; pictures are NCHW.
 */
final class NativeOperation {
    private static final int NCHW = 0;
    private static final int WEIGHTS_OUT_IN_HEIGHT_WIDTH = 1;

    private final CustomOp operation;
    private final OpContext context;

    private NativeOperation(String name, INDArray output, INDArray... inputs) {
        operation = DynamicCustomOp.builder(name).build();
        context = Nd4j.getExecutioner().buildContext();
        context.setInputArrays(inputs);
        context.setOutputArrays(output);
    }

    void run() {
        Nd4j.getExecutioner().exec(operation, context);
    }

    static NativeOperation convolution(Layer.Convolution layer, INDArray input, LayerTensors tensors, INDArray output) {
        NativeOperation operation =
                new NativeOperation("conv2d", output, input, tensors.array("weight"), tensors.array("bias"));
        int same = layer.padding() == Layer.Padding.SAME ? 1 : 0;
        operation.context.setIArguments(
                layer.size(),
                layer.size(),
                layer.stride(),
                layer.stride(),
                0,
                0,
                1,
                1,
                same,
                NCHW,
                WEIGHTS_OUT_IN_HEIGHT_WIDTH);
        return operation;
    }

    static NativeOperation pooling(Layer.Pooling layer, INDArray input, INDArray output) {
        boolean max = layer.reduction() == Layer.Pooling.Reduction.MAX;
        NativeOperation operation = new NativeOperation(max ? "maxpool2d" : "avgpool2d", output, input);
        operation.context.setIArguments(layer.size(), layer.size(), layer.size(), layer.size(), 0, 0, 1, 1, 0, 0, NCHW);
        return operation;
    }

    /** The mean over each channel's picture: the window is the whole picture. */
    static NativeOperation mean(INDArray input, INDArray output) {
        long height = input.size(2);
        long width = input.size(3);
        NativeOperation operation = new NativeOperation("avgpool2d", output, input);
        operation.context.setIArguments(height, width, height, width, 0, 0, 1, 1, 0, 0, NCHW);
        return operation;
    }

    static NativeOperation normalization(INDArray input, LayerTensors tensors, INDArray output) {
        NativeOperation operation = new NativeOperation(
                "batchnorm",
                output,
                input,
                tensors.array("running_mean"),
                tensors.array("running_var"),
                tensors.array("weight"),
                tensors.array("bias"));
        // Scale, shift, and the dimension of the channels.
        operation.context.setIArguments(1, 1, 1);
        operation.context.setTArguments(LayerTensors.EPSILON);
        return operation;
    }

    static NativeOperation dense(INDArray input, LayerTensors tensors, INDArray output) {
        INDArray weight = tensors.array("weight").transpose().dup('c');
        return new NativeOperation("xw_plus_b", output, input, weight, tensors.array("bias"));
    }

    /** In place. */
    static NativeOperation activation(Layer.Activation.Function function, INDArray values) {
        switch (function) {
            case RELU -> {
                NativeOperation operation = new NativeOperation("relu", values, values);
                operation.context.setTArguments(0);
                return operation;
            }
            case LEAKY_RELU -> {
                NativeOperation operation = new NativeOperation("lrelu", values, values);
                operation.context.setTArguments(0.01);
                return operation;
            }
            case TANH -> {
                return new NativeOperation("tanh", values, values);
            }
            case SIGMOID -> {
                return new NativeOperation("sigmoid", values, values);
            }
        }
        throw new IllegalArgumentException("No such function: " + function);
    }
}
