package digitpad.training.network;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;

/**
 * A network that reads 28×28×1 pictures: its layers in order, ended by a dense layer of ten units.
 *
 * @param name for people
 * @param layers 1…64 of them
 * @throws IllegalArgumentException where the shapes do not work out; the message names the layer
 */
public record NetworkDescription(String name, List<Layer> layers) {
    /** Most layers that a description may have. */
    public static final int MAX_LAYERS = 64;

    /** Most parameters that a network may have: 64 MiB of float32. */
    public static final long MAX_PARAMETERS = 16L << 20;

    /** Most values that a layer may put out for one picture: 4 MiB of float32. */
    public static final int MAX_VALUES = 1 << 20;

    /** Most multiply-adds that a picture may cost, a hundred times the bundled network's. */
    public static final long MAX_MULTIPLY_ADDS = 2L << 30;

    public NetworkDescription {
        layers = List.copyOf(layers);
        if (layers.isEmpty() || layers.size() > MAX_LAYERS) {
            throw new IllegalArgumentException(
                    "A network has 1 to " + MAX_LAYERS + " layers, not " + layers.size() + ".");
        }
        List<LayerSummary> summaries = summarize(layers);
        if (!(layers.get(layers.size() - 1) instanceof Layer.Dense dense) || dense.units() != 10) {
            throw new IllegalArgumentException("The last layer must be dense with 10 units, one for each digit.");
        }
        for (int i = 0; i < summaries.size(); i++) {
            if (summaries.get(i).output().size() > MAX_VALUES) {
                throw new IllegalArgumentException("Layer " + (i + 1) + " puts out "
                        + summaries.get(i).output().size() + " values for a picture; at most " + MAX_VALUES
                        + " are allowed.");
            }
        }
        if (summaries.stream().mapToLong(LayerSummary::multiplyAdds).sum() > MAX_MULTIPLY_ADDS) {
            throw new IllegalArgumentException(
                    "A picture would cost this network more than " + MAX_MULTIPLY_ADDS + " multiply-adds.");
        }
        long parameters = summaries.stream().mapToLong(LayerSummary::parameters).sum();
        if (parameters > MAX_PARAMETERS) {
            throw new IllegalArgumentException(
                    "The network has " + parameters + " parameters; at most " + MAX_PARAMETERS + " are allowed.");
        }
    }

    @JsonProperty
    @Override
    public List<Layer> layers() {
        return layers;
    }

    /** Shape, parameters and multiply-adds after each layer, in order. */
    @JsonIgnore
    public List<LayerSummary> summaries() {
        return summarize(layers);
    }

    /** Trained values altogether, batch normalisation's running statistics included. */
    @JsonIgnore
    public long parameterCount() {
        return summaries().stream().mapToLong(LayerSummary::parameters).sum();
    }

    private static List<LayerSummary> summarize(List<Layer> layers) {
        List<LayerSummary> summaries = new ArrayList<>(layers.size());
        Shape shape = Shape.INPUT;
        for (int i = 0; i < layers.size(); i++) {
            LayerSummary summary = LayerSummary.of(i + 1, layers.get(i), shape);
            summaries.add(summary);
            shape = summary.output();
        }
        return summaries;
    }
}
