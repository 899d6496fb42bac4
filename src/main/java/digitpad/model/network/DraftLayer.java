package digitpad.model.network;

import java.util.Optional;

/**
 * One layer of a draft and what is known of it. Neither a summary nor a problem: unknown, until the layer before it that
 * has the problem is mended.
 *
 * @param layer described
 * @param summary its shapes and costs, where it fits
 * @param problem a sentence that says why it does not fit and what to do, where it does not
 */
public record DraftLayer(Layer layer, Optional<LayerSummary> summary, Optional<String> problem) {
    static DraftLayer of(Layer layer, SignalShape input) {
        Optional<String> misfit = LayerRules.misfit(layer, input);
        if (misfit.isPresent()) {
            return new DraftLayer(layer, Optional.empty(), misfit);
        }
        LayerSummary summary = LayerSummary.of(layer, input);
        Optional<String> excess = LayerRules.excess(summary);
        return new DraftLayer(layer, excess.isPresent() ? Optional.empty() : Optional.of(summary), excess);
    }

    static DraftLayer unknown(Layer layer) {
        return new DraftLayer(layer, Optional.empty(), Optional.empty());
    }
}
