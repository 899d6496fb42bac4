package digitpad.model.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The layers of a network that is being edited, which need not work out yet. Immutable: each change is a new draft, so
 * keeping the former one is undo.
 *
 * @param layers in order, any number of them
 */
public record NetworkDraft(List<Layer> layers) {
    public NetworkDraft {
        layers = List.copyOf(layers);
    }

    /** What is known of each layer, in order: where one does not fit, nothing is known of those behind it. */
    public List<DraftLayer> outline() {
        List<DraftLayer> outline = new ArrayList<>(layers.size());
        Optional<SignalShape> shape = Optional.of(SignalShape.INPUT);
        for (Layer layer : layers) {
            DraftLayer next =
                    shape.map(input -> DraftLayer.of(layer, input)).orElseGet(() -> DraftLayer.unknown(layer));
            outline.add(next);
            shape = next.summary().map(LayerSummary::output);
        }
        return outline;
    }

    /** What is wrong with the layers as a whole, beside what is wrong with a single one: a sentence each. */
    public List<String> problems() {
        Optional<String> number = LayerRules.number(layers.size());
        if (number.isPresent()) {
            return List.of(number.get());
        }
        List<String> problems = new ArrayList<>();
        LayerRules.end(layers.get(layers.size() - 1)).ifPresent(problems::add);
        List<DraftLayer> outline = outline();
        if (outline.stream().allMatch(layer -> layer.summary().isPresent())) {
            problems.addAll(LayerRules.cost(
                    outline.stream().flatMap(layer -> layer.summary().stream()).toList()));
        }
        return problems;
    }

    /** The first thing wrong with the draft, with the number of the layer where it is one's; empty for a network. */
    public Optional<String> problem() {
        if (layers.size() > NetworkDescription.MAX_LAYERS) {
            return problems().stream().findFirst();
        }
        List<DraftLayer> outline = outline();
        for (int i = 0; i < outline.size(); i++) {
            if (outline.get(i).problem().isPresent()) {
                return Optional.of(
                        "Layer " + (i + 1) + ": " + outline.get(i).problem().get());
            }
        }
        return problems().stream().findFirst();
    }

    /** A draft with {@code layer} before the one that is at {@code at} now, counted from 0, or at the end. */
    public NetworkDraft add(int at, Layer layer) {
        return changed(list -> list.add(at, layer));
    }

    /** A draft without the layer at {@code at}, counted from 0. */
    public NetworkDraft remove(int at) {
        return changed(list -> list.remove(at));
    }

    /** A draft with the layer from {@code from} at {@code to}, both counted from 0 with all layers in place. */
    public NetworkDraft move(int from, int to) {
        return changed(list -> list.add(to, list.remove(from)));
    }

    /** A draft with {@code layer} instead of the one at {@code at}, counted from 0. */
    public NetworkDraft replace(int at, Layer layer) {
        return changed(list -> list.set(at, layer));
    }

    /**
     * The network that these layers are.
     *
     * @throws IllegalArgumentException where they are none; the message is {@link #problem()}
     */
    public NetworkDescription toDescription(String name) {
        return new NetworkDescription(name, layers);
    }

    private NetworkDraft changed(Consumer<List<Layer>> change) {
        List<Layer> list = new ArrayList<>(layers);
        change.accept(list);
        return new NetworkDraft(list);
    }
}
