package digitpad.explanation;

import digitpad.model.ModelCard;
import digitpad.model.StoredNetwork;
import digitpad.model.network.NetworkDescription;
import digitpad.model.network.ParameterLayout;
import digitpad.nd4j.learning.FirstWeights;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Networks that were never trained, with biases and statistics other than those of a beginning. */
public final class RandomNetworks {
    private RandomNetworks() {}

    public static StoredNetwork of(NetworkDescription description, long seed) {
        ParameterLayout layout = new ParameterLayout(description);
        float[] values = FirstWeights.of(description, layout, seed);
        Random random = new Random(seed);
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] == 0 || values[i] == 1 ? 0.3f + random.nextFloat() : values[i];
        }
        ModelCard card = new ModelCard(
                description.name(),
                description,
                1,
                ModelCard.DIGIT_LABELS,
                0.6,
                Map.of(),
                List.of(),
                Map.of(),
                List.of(),
                "",
                "");
        return new StoredNetwork(card, layout.tensors(values));
    }
}
