package digitpad.model.network;

import digitpad.safetensors.Tensor;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a network's tensors lie in its flat parameter vector: one after the other, by the names and shapes that PyTorch
 * gives them. {@code 0.weight} has the shape [out, in, height, width] for a convolution and [out, in] for a dense layer;
 * {@code bias}, and {@code running_mean} and {@code running_var} of batch normalisation are vectors. The number is the
 * layer's in the description, from 0.
 */
public final class ParameterLayout {
    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private int size;

    /**
     * One tensor's stretch of the vector.
     *
     * @param layer that it belongs to, counted from 0
     * @param from index of its first value
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Slot(int layer, int[] shape, int from, ParameterBlock.Kind kind) {
        public int length() {
            return Arrays.stream(shape).reduce(1, Math::multiplyExact);
        }
    }

    public ParameterLayout(NetworkDescription description) {
        int number = 0;
        for (LayerSummary summary : description.summaries()) {
            add(number++, summary);
        }
    }

    private void add(int number, LayerSummary summary) {
        int inputs = summary.input().channels();
        if (summary.layer() instanceof Layer.Convolution convolution) {
            int kernels = convolution.kernels();
            add(number, "weight", ParameterBlock.Kind.WEIGHT, kernels, inputs, convolution.size(), convolution.size());
            add(number, "bias", ParameterBlock.Kind.OFFSET, kernels);
        } else if (summary.layer() instanceof Layer.Dense dense) {
            add(
                    number,
                    "weight",
                    ParameterBlock.Kind.WEIGHT,
                    dense.units(),
                    summary.input().size());
            add(number, "bias", ParameterBlock.Kind.OFFSET, dense.units());
        } else if (summary.layer() instanceof Layer.BatchNormalization) {
            add(number, "weight", ParameterBlock.Kind.OFFSET, inputs);
            add(number, "bias", ParameterBlock.Kind.OFFSET, inputs);
            add(number, "running_mean", ParameterBlock.Kind.STATISTIC, inputs);
            add(number, "running_var", ParameterBlock.Kind.STATISTIC, inputs);
        }
    }

    private void add(int layer, String name, ParameterBlock.Kind kind, int... shape) {
        Slot slot = new Slot(layer, shape, size, kind);
        slots.put(layer + "." + name, slot);
        size = Math.addExact(size, slot.length());
    }

    /** Length of the vector. */
    public int size() {
        return size;
    }

    /** What each stretch of the vector is. */
    public List<ParameterBlock> blocks() {
        return slots.values().stream()
                .map(slot -> new ParameterBlock(slot.layer(), slot.from(), slot.from() + slot.length(), slot.kind()))
                .toList();
    }

    /** Whether layer number {@code layer} has a tensor of that name. */
    public boolean has(int layer, String name) {
        return slots.containsKey(layer + "." + name);
    }

    /** The tensor {@code name} of layer number {@code layer}, which must have one. */
    public Slot slot(int layer, String name) {
        Slot slot = slots.get(layer + "." + name);
        if (slot == null) {
            throw new IllegalArgumentException("Layer " + layer + " has no tensor called " + name + ".");
        }
        return slot;
    }

    /** The tensors that a vector holds, copied. */
    public Map<String, Tensor> tensors(float[] parameters) {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        slots.forEach((name, slot) -> tensors.put(
                name,
                new Tensor(slot.shape(), Arrays.copyOfRange(parameters, slot.from(), slot.from() + slot.length()))));
        return tensors;
    }

    /** The vector that {@code tensors} make up, which {@link #check} let pass: the way back from {@link #tensors}. */
    public float[] parameters(Map<String, Tensor> tensors) {
        float[] parameters = new float[size];
        slots.forEach((name, slot) -> {
            Tensor tensor = tensors.get(name);
            if (tensor == null) {
                throw new IllegalArgumentException("The tensors were not checked: " + name + " is missing.");
            }
            System.arraycopy(tensor.values(), 0, parameters, slot.from(), slot.length());
        });
        return parameters;
    }

    /**
     * Makes sure that a network has all its tensors, in their shapes, and no other.
     *
     * @throws IllegalArgumentException where a tensor is missing, too many, or of another shape; the message says which
     */
    public void check(Map<String, Tensor> tensors) {
        if (tensors.size() != slots.size()) {
            throw new IllegalArgumentException(
                    "it holds " + tensors.size() + " tensors where its network has " + slots.size());
        }
        slots.forEach((name, slot) -> {
            Tensor tensor = tensors.get(name);
            if (tensor == null) {
                throw new IllegalArgumentException("the tensor " + name + " of its network is missing");
            }
            if (!Arrays.equals(slot.shape(), tensor.shape())) {
                throw new IllegalArgumentException("the tensor " + name + " has the shape "
                        + Arrays.toString(tensor.shape()) + " where its network has " + Arrays.toString(slot.shape()));
            }
        });
    }
}
