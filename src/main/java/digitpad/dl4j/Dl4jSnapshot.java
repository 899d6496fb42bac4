package digitpad.dl4j;

import digitpad.recognition.Recognizer;
import digitpad.safetensors.Tensor;
import digitpad.training.ModelCard;
import digitpad.training.NetworkSnapshot;
import digitpad.training.network.NetworkDescription;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A network's tensors and how they belong together. */
record Dl4jSnapshot(NetworkDescription network, Map<String, Tensor> tensors) implements NetworkSnapshot {
    @Override
    public Recognizer recognizer(int lanes) {
        return new Dl4jRecognizer(network, tensors, lanes);
    }

    @Override
    public void save(Path file, ModelCard card) throws IOException {
        ModelFile.write(file, card, tensors);
    }
}
