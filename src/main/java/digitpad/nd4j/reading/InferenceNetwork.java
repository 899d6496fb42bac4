package digitpad.nd4j.reading;

import digitpad.model.network.Layer;
import digitpad.model.network.LayerSummary;
import digitpad.model.network.ParameterLayout;
import digitpad.model.network.SignalShape;
import digitpad.nd4j.ImageConvolution;
import digitpad.nd4j.LayerOperations;
import digitpad.nd4j.LayerTensors;
import digitpad.nd4j.NativeArray;
import digitpad.nd4j.NativeMemory;
import digitpad.nd4j.NativeOperation;
import digitpad.safetensors.Tensor;
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
     * @param layers of which the first does not work in place
     * @param tensors as {@link ParameterLayout} names and shapes them
     * @param pictures that are read at once
     */
    InferenceNetwork(LayerRange layers, Map<String, Tensor> tensors, int pictures) {
        this.pictures = pictures;
        List<LayerSummary> summaries = layers.layers();
        this.input = array(summaries.get(0).input());
        try {
            this.output = build(summaries, layers.from(), tensors);
        } catch (RuntimeException | Error e) {
            memory.close();
            throw e;
        }
    }

    private NativeArray build(List<LayerSummary> layers, int first, Map<String, Tensor> tensors) {
        NativeArray values = input;
        for (int i = 0; i < layers.size(); i++) {
            LayerSummary summary = layers.get(i);
            LayerTensors own = new LayerTensors(tensors, first + i);
            boolean normalized = i + 1 < layers.size() && layers.get(i + 1).layer() instanceof Layer.BatchNormalization;
            if (summary.layer() instanceof Layer.Convolution && normalized) {
                i++;
                own = own.foldedWith(new LayerTensors(tensors, first + i));
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
     * @param values that the first layer reads, 784 a picture where it is the network's first
     * @return what the last layer makes of them: ten values a picture, before the softmax, where it is the network's last
     */
    float[] run(float[] values) {
        input.write(values, 0);
        steps.forEach(Runnable::run);
        float[] results = new float[output.length()];
        output.read(results, 0);
        return results;
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
        } else if (layer instanceof Layer.Convolution
                && before == input
                && summary.input().equals(SignalShape.INPUT)) {
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
        } else if (layer instanceof Layer.Pooling || layer instanceof Layer.GlobalAveragePooling) {
            add(LayerOperations.pooling(summary, values, after.array()));
        } else {
            throw new IllegalArgumentException("A layer that cannot be read with: " + layer);
        }
        return after;
    }

    private void add(NativeOperation operation) {
        steps.add(memory.keep(operation)::run);
    }

    private NativeArray array(SignalShape shape) {
        return memory.allocate(pictures, shape.height(), shape.width(), shape.channels());
    }
}
