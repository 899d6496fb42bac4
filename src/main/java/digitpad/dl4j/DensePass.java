package digitpad.dl4j;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A fully connected layer: x·Wᵀ + b. In memory a picture's values lie channel by channel, so flattening is another view. */
final class DensePass implements LayerPass {
    private final LearnedTensor weight;
    private final int biasFrom;
    private final float[] bias;
    private final float[] sums;
    private final Signal output;
    private final float[] outputValues;
    private final NativeOperation product;
    private final NativeOperation towardsWeight;
    private final @Nullable NativeOperation towardsInput;

    DensePass(LearnedTensor weight, ParameterLayout.Slot bias, Signal input, Signal output, NativeMemory memory) {
        this.weight = weight;
        this.biasFrom = bias.from();
        this.bias = new float[bias.length()];
        this.sums = new float[bias.length()];
        this.output = output;
        this.outputValues = new float[output.values().length()];
        long digits = input.values().array().size(0);
        INDArray in = input.values().reshaped(digits, input.shape().size());
        INDArray out = output.values().reshaped(digits, bias.length());
        INDArray slope = output.slope().reshaped(digits, bias.length());
        product = memory.keep(LayerOperations.product(in, false, weight.values(), true, out));
        towardsWeight = memory.keep(LayerOperations.product(slope, true, in, false, weight.gradient()));
        towardsInput = input.isLearnedBefore()
                ? memory.keep(LayerOperations.product(
                        slope,
                        false,
                        weight.values(),
                        false,
                        input.slope().reshaped(digits, input.shape().size())))
                : null;
    }

    @Override
    public void load(float[] parameters) {
        weight.load(parameters);
        System.arraycopy(parameters, biasFrom, bias, 0, bias.length);
    }

    @Override
    public void forward() {
        product.run();
        output.values().read(outputValues, 0);
        for (int row = 0; row < outputValues.length; row += bias.length) {
            for (int unit = 0; unit < bias.length; unit++) {
                outputValues[row + unit] += bias[unit];
            }
        }
        output.values().write(outputValues, 0);
    }

    @Override
    public void backward(float[] gradient) {
        towardsWeight.run();
        weight.unload(gradient);
        output.slope().read(outputValues, 0);
        Arrays.fill(sums, 0);
        for (int row = 0; row < outputValues.length; row += bias.length) {
            for (int unit = 0; unit < bias.length; unit++) {
                sums[unit] += outputValues[row + unit];
            }
        }
        System.arraycopy(sums, 0, gradient, biasFrom, sums.length);
        if (towardsInput != null) {
            towardsInput.run();
        }
    }
}
