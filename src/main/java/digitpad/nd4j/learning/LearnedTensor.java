package digitpad.nd4j.learning;

import digitpad.model.network.ParameterLayout;
import digitpad.nd4j.NativeArray;
import digitpad.nd4j.NativeMemory;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A tensor of parameters and its gradient, between the flat vectors of the Java heap and the operations' arrays. */
final class LearnedTensor {
    private final int from;
    private final NativeArray values;
    private final NativeArray gradient;

    LearnedTensor(ParameterLayout.Slot slot, NativeMemory memory) {
        long[] shape = new long[slot.shape().length];
        for (int i = 0; i < shape.length; i++) {
            shape[i] = slot.shape()[i];
        }
        this.from = slot.from();
        this.values = memory.allocate(shape);
        this.gradient = memory.allocate(shape);
    }

    INDArray values() {
        return values.array();
    }

    INDArray gradient() {
        return gradient.array();
    }

    /** Takes the values from the vector of all parameters. */
    void load(float[] parameters) {
        values.write(parameters, from);
    }

    /** Puts the gradient into the vector of all gradients. */
    void unload(float[] gradients) {
        gradient.read(gradients, from);
    }
}
