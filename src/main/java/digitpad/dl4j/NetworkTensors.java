package digitpad.dl4j;

import digitpad.safetensors.Tensor;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A network's parameters by the names and shapes that PyTorch gives them: {@code 0.weight} of shape [out, in, height,
 * width] for a convolution and [out, in] for a dense layer, {@code bias}, and {@code running_mean} and
 * {@code running_var} for batch normalisation. The number is the layer's in the description, from 0.
 */
final class NetworkTensors {
    private NetworkTensors() {}

    static Map<String, Tensor> of(MultiLayerNetwork network) {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        network.paramTable().forEach((name, array) -> tensors.put(portable(name), tensor(name, array)));
        return tensors;
    }

    /**
     * Gives a network its parameters.
     *
     * @throws IllegalArgumentException where a tensor is missing, too many, or of another shape; the message says which
     */
    static void restore(MultiLayerNetwork network, Map<String, Tensor> tensors) {
        Map<String, INDArray> table = network.paramTable();
        if (tensors.size() != table.size()) {
            throw new IllegalArgumentException(
                    "it holds " + tensors.size() + " tensors where its network has " + table.size());
        }
        table.forEach((name, array) -> {
            Tensor tensor = tensors.get(portable(name));
            int[] shape = shape(name, array);
            if (tensor == null) {
                throw new IllegalArgumentException("the tensor " + portable(name) + " of its network is missing");
            }
            if (!Arrays.equals(shape, tensor.shape())) {
                throw new IllegalArgumentException("the tensor " + portable(name) + " has the shape "
                        + Arrays.toString(tensor.shape()) + " where its network has "
                        + Arrays.toString(shape));
            }
            INDArray values = Nd4j.create(tensor.values(), longs(shape), 'c');
            array.assign(isDenseWeight(name, array) ? values.transpose() : values.reshape(array.shape()));
        });
    }

    private static Tensor tensor(String name, INDArray array) {
        INDArray values = isDenseWeight(name, array) ? array.transpose() : array;
        return new Tensor(shape(name, array), values.dup('c').data().asFloat());
    }

    private static boolean isDenseWeight(String name, INDArray array) {
        return name.endsWith("_W") && array.rank() == 2;
    }

    private static int[] shape(String name, INDArray array) {
        if (isDenseWeight(name, array)) {
            return new int[] {Math.toIntExact(array.size(1)), Math.toIntExact(array.size(0))};
        }
        if (array.rank() == 2 && array.size(0) == 1) {
            return new int[] {Math.toIntExact(array.size(1))};
        }
        return Arrays.stream(array.shape()).mapToInt(Math::toIntExact).toArray();
    }

    private static long[] longs(int[] shape) {
        return Arrays.stream(shape).asLongStream().toArray();
    }

    private static String portable(String name) {
        int cut = name.indexOf('_');
        String parameter =
                switch (name.substring(cut + 1)) {
                    case "W", "gamma" -> "weight";
                    case "b", "beta" -> "bias";
                    case "mean" -> "running_mean";
                    case "var" -> "running_var";
                    default -> throw new IllegalArgumentException("No portable name is known for " + name + ".");
                };
        return name.substring(0, cut) + "." + parameter;
    }
}
