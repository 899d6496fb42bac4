package digitpad.ui;

import digitpad.model.LoadedModel;
import digitpad.model.ModelCard;
import digitpad.model.ModelStore;
import digitpad.model.StoredNetwork;
import digitpad.model.network.NetworkDescription;
import digitpad.model.network.ParameterLayout;
import digitpad.nd4j.learning.FirstWeights;
import digitpad.nd4j.reading.Nd4jRecognizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A model store whose bundled network is a certain one, with the weights that it would begin its training with. */
record OneNetwork(StoredNetwork network) implements ModelStore {
    static OneNetwork of(NetworkDescription description) {
        ParameterLayout layout = new ParameterLayout(description);
        return new OneNetwork(new StoredNetwork(
                new ModelCard(
                        description.name(),
                        description,
                        1,
                        ModelCard.DIGIT_LABELS,
                        0.5,
                        Map.of(),
                        List.of(),
                        Map.of(),
                        List.of(),
                        "",
                        ""),
                layout.tensors(FirstWeights.of(description, layout, 5))));
    }

    @Override
    public LoadedModel openBundled() {
        return new LoadedModel(bundledCard(), new Nd4jRecognizer(network.card().network(), network.tensors(), 1));
    }

    @Override
    public ModelCard bundledCard() {
        return network.card();
    }

    @Override
    public StoredNetwork bundledNetwork() {
        return network;
    }

    @Override
    public LoadedModel open(Path file) throws IOException {
        throw new IOException(file + " is not asked for in these tests.");
    }

    @Override
    public ModelCard card(Path file) throws IOException {
        throw new IOException(file + " is not asked for in these tests.");
    }

    @Override
    public StoredNetwork network(Path file) throws IOException {
        throw new IOException(file + " is not asked for in these tests.");
    }
}
