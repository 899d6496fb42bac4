package digitpad.ui.inside.pooling;

import digitpad.explanation.arithmetic.PoolingWindow;
import digitpad.explanation.view.ActivationFigure;
import digitpad.model.network.Layer;
import digitpad.model.network.LayerSummary;
import digitpad.model.network.LayerText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A layer that the page can show.
 *
 * @param layer place in the network, from 0
 * @param summary what it is
 */
record LayerChoice(int layer, LayerSummary summary) {
    /** Those of a network, in order. */
    static List<LayerChoice> of(List<LayerSummary> layers) {
        List<LayerChoice> choices = new ArrayList<>();
        for (int layer = 0; layer < layers.size(); layer++) {
            LayerChoice choice = new LayerChoice(layer, layers.get(layer));
            if (choice.pools() || ActivationFigure.shows(choice.summary.layer())) {
                choices.add(choice);
            }
        }
        return choices;
    }

    /** What is looked at first: the first activation, otherwise the first of all. */
    static Optional<LayerChoice> first(List<LayerChoice> choices) {
        return choices.stream()
                .filter(choice -> choice.summary.layer() instanceof Layer.Activation)
                .findFirst()
                .or(() -> choices.stream().findFirst());
    }

    boolean pools() {
        return PoolingWindow.isPooling(summary.layer());
    }

    /** Whether its maps are chosen one by one; the units of a vector are shown together. */
    boolean hasMaps() {
        return !summary.input().isVector();
    }

    /** As the table of layers numbers it: "6  Max pooling 2×2". */
    String text() {
        return (layer + 1) + "  " + LayerText.of(summary.layer());
    }
}
