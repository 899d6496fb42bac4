package digitpad.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import digitpad.training.ModelCard;

/** A model's card as one JSON object, with what follows from its layers. */
final class CardJson {
    private CardJson() {}

    static String of(ModelCard card) {
        ObjectNode object = Json.MAPPER.valueToTree(card);
        NetworkJson.addCosts(object, card.network());
        return Json.line(object);
    }
}
