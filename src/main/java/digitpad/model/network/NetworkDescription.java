package digitpad.model.network;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
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
        NetworkDraft draft = new NetworkDraft(layers);
        draft.problem().ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        layers = draft.layers();
    }

    @JsonProperty
    @Override
    public List<Layer> layers() {
        return layers;
    }

    /** SignalShape, parameters and multiply-adds after each layer, in order. */
    @JsonIgnore
    public List<LayerSummary> summaries() {
        return draft().outline().stream()
                .flatMap(layer -> layer.summary().stream())
                .toList();
    }

    /** Trained values altogether, batch normalisation's running statistics included. */
    @JsonIgnore
    public long parameterCount() {
        return summaries().stream().mapToLong(LayerSummary::parameters).sum();
    }

    /** Multiply-adds that one picture costs altogether. */
    @JsonIgnore
    public long multiplyAdds() {
        return summaries().stream().mapToLong(LayerSummary::multiplyAdds).sum();
    }

    /** The layers to begin a design with. */
    public NetworkDraft draft() {
        return new NetworkDraft(layers);
    }
}
