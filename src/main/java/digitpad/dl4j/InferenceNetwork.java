package digitpad.dl4j;

import digitpad.image.DigitImage;
import digitpad.safetensors.Tensor;
import digitpad.training.network.Layer;
import digitpad.training.network.LayerSummary;
import digitpad.training.network.NetworkDescription;
import digitpad.training.network.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A network for reading alone: its operations prepared once for a fixed number of pictures, on arrays that are used again.
 * A reading makes next to no objects for the garbage collector, where Deeplearning4j's own pass makes hundreds. Batch
 * normalisation right after a convolution is folded into its weights. One thread at a time.
 */
final class InferenceNetwork {
    private final int pictures;
    private final List<NativeOperation> operations = new ArrayList<>();
    private final INDArray input;
    private final INDArray output;

    /**
     * Prepares the operations.
     *
     * @param tensors as {@link NetworkTensors} names and shapes them
     * @param pictures that are read at once
     */
    InferenceNetwork(NetworkDescription description, Map<String, Tensor> tensors, int pictures) {
        this.pictures = pictures;
        this.input = array(Shape.INPUT);
        List<LayerSummary> layers = description.summaries();
        INDArray values = input;
        for (int number = 0; number < layers.size(); number++) {
            LayerSummary summary = layers.get(number);
            LayerTensors own = new LayerTensors(tensors, number);
            boolean normalized =
                    number + 1 < layers.size() && layers.get(number + 1).layer() instanceof Layer.BatchNormalization;
            if (summary.layer() instanceof Layer.Convolution && normalized) {
                number++;
                own = own.foldedWith(new LayerTensors(tensors, number));
            }
            values = append(summary, own, values);
        }
        this.output = values;
    }

    /** How many pictures are read at once. */
    int pictures() {
        return pictures;
    }

    /**
     * Reads all pictures.
     *
     * @param ink 784 values a picture
     * @return ten values a picture, before the softmax
     */
    float[] run(float[] ink) {
        FlatParameters.fill(input, ink, 0, pictures * DigitImage.AREA);
        operations.forEach(NativeOperation::run);
        float[] logits = new float[pictures * 10];
        FlatParameters.copy(output, logits);
        return logits;
    }

    /** Appends what a layer does to {@code values} and returns where its output will be. */
    private INDArray append(LayerSummary summary, LayerTensors tensors, INDArray values) {
        Layer layer = summary.layer();
        if (layer instanceof Layer.Dropout) {
            return values;
        }
        if (layer instanceof Layer.Activation activation) {
            operations.add(NativeOperation.activation(activation.function(), values));
            return values;
        }
        if (layer instanceof Layer.BatchNormalization) {
            INDArray result = values.ulike();
            operations.add(NativeOperation.normalization(values, tensors, result));
            return result;
        }
        INDArray result = array(summary.output());
        if (layer instanceof Layer.Convolution convolution) {
            operations.add(NativeOperation.convolution(convolution, values, tensors, result));
        } else if (layer instanceof Layer.Pooling pooling) {
            operations.add(NativeOperation.pooling(pooling, values, result));
        } else if (layer instanceof Layer.GlobalAveragePooling) {
            operations.add(NativeOperation.mean(values, result));
        } else {
            // In memory, a picture's values lie channel by channel: flattening is another view of the same.
            INDArray flat = values.reshape('c', pictures, summary.input().size());
            result = result.reshape('c', pictures, summary.output().size());
            operations.add(NativeOperation.dense(flat, tensors, result));
        }
        return result;
    }

    private INDArray array(Shape shape) {
        return Nd4j.createUninitialized(pictures, shape.channels(), shape.height(), shape.width());
    }
}
