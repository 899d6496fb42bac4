package digitpad.cli.network;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import digitpad.app.Json;
import digitpad.model.network.LayerSummary;
import digitpad.model.network.NetworkDescription;

/** A network as JSON, with what follows from its layers. */
public final class NetworkJson {
    private NetworkJson() {}

    static String of(NetworkDescription network) {
        ObjectNode object = Json.object();
        object.put("name", network.name());
        object.put("input", "28×28×1");
        addCosts(object, network);
        return Json.line(object);
    }

    /** Puts parameters, multiply-adds and the layers with their shapes and costs into {@code object}. */
    public static void addCosts(ObjectNode object, NetworkDescription network) {
        object.put("parameters", network.parameterCount());
        object.put("multiplyAdds", network.multiplyAdds());
        ArrayNode layers = object.putArray("layers");
        for (LayerSummary summary : network.summaries()) {
            ObjectNode each = Json.MAPPER.valueToTree(summary.layer());
            each.put("input", summary.input().toString());
            each.put("output", summary.output().toString());
            each.put("parameters", summary.parameters());
            layers.add(each.put("multiplyAdds", summary.multiplyAdds()));
        }
    }
}
