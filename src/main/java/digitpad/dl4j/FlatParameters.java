package digitpad.dl4j;

import digitpad.training.ParameterBlock;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bytedeco.javacpp.FloatPointer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A network's parameters as one vector of the Java heap, in Deeplearning4j's order. */
final class FlatParameters {
    private final MultiLayerNetwork network;
    private final int size;

    FlatParameters(MultiLayerNetwork network) {
        this.network = network;
        this.size = Math.toIntExact(network.params().length());
    }

    int size() {
        return size;
    }

    float[] read() {
        float[] values = new float[size];
        copy(network.params(), values);
        return values;
    }

    void write(float[] values) {
        fill(network.params(), values, 0, size);
    }

    /** What each stretch of the vector is. */
    List<ParameterBlock> blocks() {
        List<ParameterBlock> blocks = new ArrayList<>();
        int from = 0;
        for (Map.Entry<String, INDArray> entry : network.paramTable().entrySet()) {
            int to = from + Math.toIntExact(entry.getValue().length());
            blocks.add(new ParameterBlock(from, to, kind(entry.getKey())));
            from = to;
        }
        return blocks;
    }

    private static ParameterBlock.Kind kind(String name) {
        return switch (name.substring(name.indexOf('_') + 1)) {
            case "W" -> ParameterBlock.Kind.WEIGHT;
            case "mean", "var" -> ParameterBlock.Kind.STATISTIC;
            default -> ParameterBlock.Kind.OFFSET;
        };
    }

    static void copy(INDArray from, float[] to) {
        buffer(from).get(to);
    }

    static void fill(INDArray to, float[] from, int start, int length) {
        buffer(to).put(from, start, length);
    }

    private static FloatBuffer buffer(INDArray array) {
        FloatPointer pointer = (FloatPointer) array.data().pointer();
        return pointer.asBuffer()
                .slice()
                .position(Math.toIntExact(array.offset()))
                .limit(Math.toIntExact(array.offset() + array.length()));
    }
}
