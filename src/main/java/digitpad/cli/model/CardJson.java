package digitpad.cli.model;

import com.fasterxml.jackson.databind.node.ObjectNode;
import digitpad.app.Json;
import digitpad.cli.network.NetworkJson;
import digitpad.model.ModelCard;

/** A model's card as one JSON object, with what follows from its layers. */
final class CardJson {
    private CardJson() {}

    static String of(ModelCard card) {
        ObjectNode object = Json.MAPPER.valueToTree(card);
        NetworkJson.addCosts(object, card.network());
        return Json.line(object);
    }
}
