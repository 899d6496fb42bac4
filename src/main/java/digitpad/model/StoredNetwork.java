package digitpad.model;

import digitpad.model.network.ParameterLayout;
import digitpad.safetensors.Tensor;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A network as a model file holds it. The file is read once and never touched again.
 *
 * @param card what the file says of it
 * @param tensors its parameters by name, which fit the card's network
 */
public record StoredNetwork(ModelCard card, Map<String, Tensor> tensors) {
    /** @throws IllegalArgumentException where the tensors are not those of the card's network; the message says which */
    public StoredNetwork {
        new ParameterLayout(card.network()).check(tensors);
        tensors = Collections.unmodifiableMap(new LinkedHashMap<>(tensors));
    }

    /** All its parameters in one vector, as trainings have them; a copy. */
    public float[] parameters() {
        return new ParameterLayout(card.network()).parameters(tensors);
    }
}
