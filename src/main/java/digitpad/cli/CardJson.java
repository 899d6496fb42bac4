package digitpad.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import digitpad.training.ModelCard;
import digitpad.training.network.LayerSummary;

/** A model's card as one JSON object, with what follows from its layers. */
final class CardJson {
    private CardJson() {}

    static String of(ModelCard card) {
        ObjectNode object = Json.MAPPER.valueToTree(card);
        object.put("parameters", card.network().parameterCount());
        object.put(
                "multiplyAdds",
                card.network().summaries().stream()
                        .mapToLong(LayerSummary::multiplyAdds)
                        .sum());
        ArrayNode layers = object.putArray("layers");
        for (LayerSummary summary : card.network().summaries()) {
            ObjectNode each = Json.MAPPER.valueToTree(summary.layer());
            each.put("input", summary.input().toString());
            each.put("output", summary.output().toString());
            each.put("parameters", summary.parameters());
            layers.add(each.put("multiplyAdds", summary.multiplyAdds()));
        }
        return Json.line(object);
    }
}
