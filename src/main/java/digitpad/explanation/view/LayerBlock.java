package digitpad.explanation.view;

import digitpad.model.network.Layer;
import digitpad.model.network.LayerSummary;
import digitpad.model.network.LayerText;
import digitpad.model.network.SignalShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Layers that belong together: a convolution or a dense layer with the normalisation, pooling, activation and dropout that
 * follow it.
 *
 * @param from place in the network of its first layer, from 0
 * @param to place after its last one
 * @param layers of the block, in order
 */
public record LayerBlock(int from, int to, List<LayerSummary> layers) {
    public LayerBlock {
        layers = List.copyOf(layers);
    }

    /** The blocks of a network, in order. */
    public static List<LayerBlock> of(List<LayerSummary> network) {
        List<LayerBlock> blocks = new ArrayList<>();
        int from = 0;
        for (int next = 1; next <= network.size(); next++) {
            if (next == network.size() || opensBlock(network.get(next).layer())) {
                blocks.add(new LayerBlock(from, next, network.subList(from, next)));
                from = next;
            }
        }
        return blocks;
    }

    private static boolean opensBlock(Layer layer) {
        return layer instanceof Layer.Convolution
                || layer instanceof Layer.Dense
                || layer instanceof Layer.GlobalAveragePooling;
    }

    /** Place of its last layer, whose output is the block's. */
    public int last() {
        return to - 1;
    }

    /** Shape of what it puts out. */
    public SignalShape output() {
        return layers.get(layers.size() - 1).output();
    }

    /** Trained values and running statistics. */
    public long parameters() {
        return layers.stream().mapToLong(LayerSummary::parameters).sum();
    }

    public long multiplyAdds() {
        return layers.stream().mapToLong(LayerSummary::multiplyAdds).sum();
    }

    /** Its first layer in words: "Convolution 16 kernels 3×3, padded". */
    public String name() {
        return LayerText.of(layers.get(0).layer());
    }

    /** The layers after the first in words: "Batch normalisation, ReLU"; "" where there are none. */
    public String rest() {
        return layers.stream()
                .skip(1)
                .map(layer -> inSentence(LayerText.of(layer.layer())))
                .collect(Collectors.joining(", "));
    }

    /** "ReLU" stays as it is. */
    private static String inSentence(String name) {
        boolean isWord = name.chars().skip(1).noneMatch(Character::isUpperCase);
        return isWord ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
    }
}
