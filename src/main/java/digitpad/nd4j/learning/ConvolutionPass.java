package digitpad.nd4j.learning;

import digitpad.model.network.Layer;
import digitpad.nd4j.LayerOperations;
import digitpad.nd4j.NativeMemory;
import digitpad.nd4j.NativeOperation;
import java.util.List;

/** A convolution between learning layers. */
final class ConvolutionPass implements LayerPass {
    private final LearnedTensor weight;
    private final LearnedTensor bias;
    private final NativeOperation forward;
    private final NativeOperation backward;

    ConvolutionPass(
            Layer.Convolution layer,
            LearnedTensor weight,
            LearnedTensor bias,
            Signal input,
            Signal output,
            NativeMemory memory) {
        this.weight = weight;
        this.bias = bias;
        forward = memory.keep(LayerOperations.convolution(
                layer,
                input.values().array(),
                weight.values(),
                bias.values(),
                output.values().array()));
        backward = memory.keep(LayerOperations.convolutionGradient(
                layer,
                List.of(
                        input.values().array(),
                        weight.values(),
                        bias.values(),
                        output.slope().array()),
                List.of(input.slope().array(), weight.gradient(), bias.gradient())));
    }

    @Override
    public void load(float[] parameters) {
        weight.load(parameters);
        bias.load(parameters);
    }

    @Override
    public void forward() {
        forward.run();
    }

    @Override
    public void backward(float[] gradient) {
        backward.run();
        weight.unload(gradient);
        bias.unload(gradient);
    }
}
