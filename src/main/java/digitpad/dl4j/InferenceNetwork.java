package digitpad.dl4j;

import digitpad.safetensors.Tensor;
import digitpad.training.network.Layer;
import digitpad.training.network.LayerSummary;
import digitpad.training.network.NetworkDescription;
import digitpad.training.network.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A network for reading alone: its operations prepared once for a fixed number of pictures, on arrays that are used again.
 * A reading makes next to no objects for the garbage collector, where Deeplearning4j's own pass makes hundreds. Batch
 * normalisation right after a convolution is folded into its weights. One thread at a time.
 */
final class InferenceNetwork implements AutoCloseable {
    private final int pictures;
    private final NativeMemory memory = new NativeMemory();
    private final List<Runnable> steps = new ArrayList<>();
    private final NativeArray input;
    private final NativeArray output;

    /**
     * Prepares the operations.
     *
     * @param tensors as {@link ParameterLayout} names and shapes them
     * @param pictures that are read at once
     */
    InferenceNetwork(NetworkDescription description, Map<String, Tensor> tensors, int pictures) {
        this.pictures = pictures;
        this.input = array(Shape.INPUT);
        try {
            this.output = build(description.summaries(), tensors);
        } catch (RuntimeException | Error e) {
            memory.close();
            throw e;
        }
    }

    private NativeArray build(List<LayerSummary> layers, Map<String, Tensor> tensors) {
        NativeArray values = input;
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
        return values;
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
        input.write(ink, 0);
        steps.forEach(Runnable::run);
        float[] logits = new float[pictures * 10];
        output.read(logits, 0);
        return logits;
    }

    @Override
    public void close() {
        memory.close();
    }

    /** Appends what a layer does to {@code values} and returns where its output will be. */
    private NativeArray append(LayerSummary summary, LayerTensors tensors, NativeArray before) {
        Layer layer = summary.layer();
        INDArray values = before.array();
        if (layer instanceof Layer.Dropout) {
            return before;
        }
        if (layer instanceof Layer.Activation activation) {
            add(LayerOperations.activation(activation.function(), values));
            return before;
        }
        NativeArray after = array(summary.output());
        if (layer instanceof Layer.BatchNormalization) {
            add(LayerOperations.normalization(values, tensors, after.array(), memory));
        } else if (layer instanceof Layer.Convolution && before == input) {
            ImageConvolution ofImage = new ImageConvolution(summary, before, after, memory);
            ofImage.load(tensors.values("weight"), 0, tensors.values("bias"), 0);
            steps.add(ofImage);
        } else if (layer instanceof Layer.Convolution convolution) {
            add(LayerOperations.convolution(
                    convolution,
                    values,
                    tensors.array("weight", memory),
                    tensors.array("bias", memory),
                    after.array()));
        } else if (layer instanceof Layer.Dense) {
            steps.add(new DenseReading(summary, tensors, before, after, memory));
        } else {
            add(LayerOperations.pooling(summary, values, after.array()));
        }
        return after;
    }

    private void add(NativeOperation operation) {
        steps.add(memory.keep(operation)::run);
    }

    private NativeArray array(Shape shape) {
        return memory.allocate(pictures, shape.height(), shape.width(), shape.channels());
    }
}
