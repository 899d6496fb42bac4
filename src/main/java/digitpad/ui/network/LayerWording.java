package digitpad.ui.network;

import digitpad.model.network.DraftLayer;
import digitpad.model.network.LayerSummary;
import digitpad.model.network.LayerText;
import digitpad.model.network.NetworkDraft;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is known of a draft's layers, in words. */
final class LayerWording {
    private LayerWording() {}

    /** With thousands set apart. */
    static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** What a layer comes to: "26×26×32 · 320 parameters · 194,688 multiply-adds", without what is none. */
    static String result(LayerSummary summary) {
        String parameters = summary.parameters() == 0 ? "" : " · " + plural(summary.parameters(), "parameter");
        String multiplyAdds = summary.multiplyAdds() == 0 ? "" : " · " + plural(summary.multiplyAdds(), "multiply-add");
        return summary.output() + parameters + multiplyAdds;
    }

    /** Number of the layer that has a problem, counted from 1; empty where none has. */
    static Optional<Integer> broken(List<DraftLayer> outline) {
        for (int i = 0; i < outline.size(); i++) {
            if (outline.get(i).problem().isPresent()) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    /** What all layers come to together. */
    static String sum(NetworkDraft draft) {
        long parameters = 0;
        long multiplyAdds = 0;
        for (DraftLayer layer : draft.outline()) {
            if (layer.summary().isEmpty()) {
                return "";
            }
            parameters += layer.summary().get().parameters();
            multiplyAdds += layer.summary().get().multiplyAdds();
        }
        return plural(parameters, "parameter") + " · " + plural(multiplyAdds, "multiply-add");
    }

    /** A layer as a screen reader says it. */
    static String spoken(int number, DraftLayer layer) {
        String known = layer.problem().orElseGet(() -> layer.summary()
                .map(is -> "Output " + result(is).replace(" · ", ", ") + ".")
                .orElse("Unknown until a layer before it is mended."));
        return "Layer " + number + ": " + LayerText.of(layer.layer()) + ". " + known;
    }

    private static String plural(long count, String thing) {
        return count(count) + " " + thing + (count == 1 ? "" : "s");
    }
}
