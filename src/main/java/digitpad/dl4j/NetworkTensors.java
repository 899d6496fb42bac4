package digitpad.dl4j;

import digitpad.safetensors.Tensor;
import digitpad.training.network.Layer;
import digitpad.training.network.LayerSummary;
import digitpad.training.network.NetworkDescription;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;

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
     * Makes sure that a network has all its tensors, in their shapes, and no other.
     *
     * @throws IllegalArgumentException where a tensor is missing, too many, or of another shape; the message says which
     */
    static void check(NetworkDescription description, Map<String, Tensor> tensors) {
        Map<String, int[]> expected = shapes(description);
        if (tensors.size() != expected.size()) {
            throw new IllegalArgumentException(
                    "it holds " + tensors.size() + " tensors where its network has " + expected.size());
        }
        expected.forEach((name, shape) -> {
            Tensor tensor = tensors.get(name);
            if (tensor == null) {
                throw new IllegalArgumentException("the tensor " + name + " of its network is missing");
            }
            if (!Arrays.equals(shape, tensor.shape())) {
                throw new IllegalArgumentException("the tensor " + name + " has the shape "
                        + Arrays.toString(tensor.shape()) + " where its network has " + Arrays.toString(shape));
            }
        });
    }

    private static Map<String, int[]> shapes(NetworkDescription description) {
        Map<String, int[]> shapes = new LinkedHashMap<>();
        int number = 0;
        for (LayerSummary summary : description.summaries()) {
            String prefix = number++ + ".";
            int inputs = summary.input().channels();
            if (summary.layer() instanceof Layer.Convolution convolution) {
                int kernels = convolution.kernels();
                shapes.put(prefix + "weight", new int[] {kernels, inputs, convolution.size(), convolution.size()});
                shapes.put(prefix + "bias", new int[] {kernels});
            } else if (summary.layer() instanceof Layer.Dense dense) {
                shapes.put(
                        prefix + "weight",
                        new int[] {dense.units(), summary.input().size()});
                shapes.put(prefix + "bias", new int[] {dense.units()});
            } else if (summary.layer() instanceof Layer.BatchNormalization) {
                for (String name : List.of("weight", "bias", "running_mean", "running_var")) {
                    shapes.put(prefix + name, new int[] {inputs});
                }
            }
        }
        return shapes;
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
