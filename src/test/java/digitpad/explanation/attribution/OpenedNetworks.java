package digitpad.explanation.attribution;

import digitpad.explanation.OpenNetwork;
import digitpad.image.preprocessing.Preprocessor;
import digitpad.model.ModelCard;
import digitpad.model.StoredNetwork;
import digitpad.model.network.NetworkDescription;
import digitpad.model.network.ParameterLayout;
import digitpad.nd4j.learning.FirstWeights;
import digitpad.nd4j.reading.Nd4jModelStore;
import digitpad.nd4j.reading.Nd4jOpenNetwork;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Networks that are looked into. */
public final class OpenedNetworks {
    private OpenedNetworks() {}

    /** The one that comes with the program. */
    public static OpenNetwork bundled() throws IOException {
        return new Nd4jOpenNetwork(new Nd4jModelStore().bundledNetwork());
    }

    /** A network by chance, whose biases and statistics are none of the usual zeros and ones. */
    public static OpenNetwork random(NetworkDescription network) {
        ParameterLayout layout = new ParameterLayout(network);
        Random random = new Random(6);
        float[] values = FirstWeights.of(network, layout, 5);
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] == 0 || values[i] == 1 ? 0.3f + random.nextFloat() : values[i];
        }
        return of(network, values);
    }

    /** A network of these parameters. */
    public static OpenNetwork of(NetworkDescription network, float[] parameters) {
        ModelCard card = new ModelCard(
                network.name(),
                network,
                Preprocessor.VERSION,
                ModelCard.DIGIT_LABELS,
                0,
                Map.of(),
                List.of(),
                Map.of(),
                List.of(),
                "2026-01-01",
                "test");
        return new Nd4jOpenNetwork(new StoredNetwork(card, new ParameterLayout(network).tensors(parameters)));
    }
}
