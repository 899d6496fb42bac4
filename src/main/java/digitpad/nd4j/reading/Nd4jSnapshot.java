package digitpad.nd4j.reading;

import digitpad.model.ModelCard;
import digitpad.model.ModelFile;
import digitpad.model.NetworkSnapshot;
import digitpad.model.network.NetworkDescription;
import digitpad.recognition.Recognizer;
import digitpad.safetensors.Tensor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A network's tensors and how they belong together. */
public record Nd4jSnapshot(NetworkDescription network, Map<String, Tensor> tensors) implements NetworkSnapshot {
    @Override
    public Recognizer recognizer(int lanes) {
        return new Nd4jRecognizer(network, tensors, lanes);
    }

    @Override
    public NetworkSnapshot tempered(double temperature) {
        if (!(temperature > 0 && temperature < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("A temperature is above 0, not " + temperature + ".");
        }
        // The last layer of every network is dense, see LayerRules.end.
        int last = network.layers().size() - 1;
        Map<String, Tensor> changed = new LinkedHashMap<>(tensors);
        for (String name : List.of(last + ".weight", last + ".bias")) {
            changed.computeIfPresent(name, (same, tensor) -> divided(tensor, temperature));
        }
        return new Nd4jSnapshot(network, changed);
    }

    private static Tensor divided(Tensor tensor, double divisor) {
        float[] values = tensor.values().clone();
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (values[i] / divisor);
        }
        return new Tensor(tensor.shape(), values);
    }

    @Override
    public void save(Path file, ModelCard card) throws IOException {
        ModelFile.write(file, card, tensors);
    }
}
