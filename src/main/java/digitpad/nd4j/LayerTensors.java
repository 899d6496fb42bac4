package digitpad.nd4j;

import digitpad.safetensors.Tensor;
import java.util.HashMap;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The tensors of one layer by their short names: {@code weight}, {@code bias}, {@code running_mean}, {@code running_var}. */
public final class LayerTensors {
    /** Added to a variance before its root is taken, as Deeplearning4j and PyTorch do. */
    public static final double EPSILON = 1e-5;

    private final Map<String, Tensor> own = new HashMap<>();

    public LayerTensors(Map<String, Tensor> tensors, int layer) {
        String prefix = layer + ".";
        tensors.forEach((name, tensor) -> {
            if (name.startsWith(prefix)) {
                own.put(name.substring(prefix.length()), tensor);
            }
        });
    }

    private LayerTensors(Tensor weight, Tensor bias) {
        own.put("weight", weight);
        own.put("bias", bias);
    }

    /** A copy for the numeric library in the tensor's own shape, closed with {@code memory}. */
    public INDArray array(String name, NativeMemory memory) {
        Tensor tensor = tensor(name);
        long[] shape = new long[tensor.shape().length];
        for (int i = 0; i < shape.length; i++) {
            shape[i] = tensor.shape()[i];
        }
        NativeArray copy = memory.allocate(shape);
        copy.write(tensor.values(), 0);
        return copy.array();
    }

    /** The values of one tensor, not to be changed. */
    public float[] values(String name) {
        return tensor(name).values();
    }

    /**
     * A convolution's tensors with a batch normalisation's after it taken in: for each kernel, weights times
     * γ/√(σ²+ε), and bias (b − μ)·γ/√(σ²+ε) + β.
     */
    public LayerTensors foldedWith(LayerTensors normalization) {
        Tensor weight = tensor("weight");
        float[] weights = weight.values().clone();
        float[] biases = tensor("bias").values().clone();
        int perKernel = weights.length / biases.length;
        for (int kernel = 0; kernel < biases.length; kernel++) {
            double scale = normalization.tensor("weight").values()[kernel]
                    / Math.sqrt(normalization.tensor("running_var").values()[kernel] + EPSILON);
            for (int i = kernel * perKernel; i < (kernel + 1) * perKernel; i++) {
                weights[i] *= (float) scale;
            }
            biases[kernel] = (float)
                    ((biases[kernel] - normalization.tensor("running_mean").values()[kernel]) * scale
                            + normalization.tensor("bias").values()[kernel]);
        }
        return new LayerTensors(new Tensor(weight.shape(), weights), Tensor.vector(biases));
    }

    private Tensor tensor(String name) {
        Tensor tensor = own.get(name);
        if (tensor == null) {
            throw new IllegalStateException("The tensors were not checked: " + name + " is missing.");
        }
        return tensor;
    }
}
