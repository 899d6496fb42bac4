package digitpad.nd4j.learning;

import digitpad.model.network.ParameterLayout;
import digitpad.nd4j.Flattening;
import digitpad.nd4j.LayerOperations;
import digitpad.nd4j.NativeArray;
import digitpad.nd4j.NativeMemory;
import digitpad.nd4j.NativeOperation;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A fully connected layer: x·Wᵀ + b. */
final class DensePass implements LayerPass {
    private final Flattening flattening;
    private final int weightFrom;
    private final float[] weightValues;
    private final NativeArray weight;
    private final NativeArray weightGradient;
    private final int biasFrom;
    private final float[] bias;
    private final float[] sums;
    private final Signal output;
    private final float[] outputValues;
    private final NativeOperation product;
    private final NativeOperation towardsWeight;
    private final @Nullable NativeOperation towardsInput;

    DensePass(
            ParameterLayout.Slot weight, ParameterLayout.Slot bias, Signal input, Signal output, NativeMemory memory) {
        int units = bias.length();
        int inputs = input.shape().size();
        this.flattening = new Flattening(input.shape(), units);
        this.weightFrom = weight.from();
        this.weightValues = new float[weight.length()];
        this.weight = memory.allocate(units, inputs);
        this.weightGradient = memory.allocate(units, inputs);
        this.biasFrom = bias.from();
        this.bias = new float[units];
        this.sums = new float[units];
        this.output = output;
        this.outputValues = new float[output.values().length()];
        long digits = input.values().array().size(0);
        INDArray in = input.values().reshaped(digits, inputs);
        INDArray out = output.values().reshaped(digits, units);
        INDArray slope = output.slope().reshaped(digits, units);
        product = memory.keep(LayerOperations.product(in, false, this.weight.array(), true, out));
        towardsWeight = memory.keep(LayerOperations.product(slope, true, in, false, weightGradient.array()));
        towardsInput = input.isLearnedBefore()
                ? memory.keep(LayerOperations.product(
                        slope, false, this.weight.array(), false, input.slope().reshaped(digits, inputs)))
                : null;
    }

    @Override
    public void load(float[] parameters) {
        flattening.toMemory(parameters, weightFrom, weightValues);
        weight.write(weightValues, 0);
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
        weightGradient.read(weightValues, 0);
        flattening.toFiles(weightValues, gradient, weightFrom);
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
