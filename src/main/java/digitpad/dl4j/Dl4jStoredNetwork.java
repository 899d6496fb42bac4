package digitpad.dl4j;

import digitpad.safetensors.Tensor;
import digitpad.training.LastLayers;
import digitpad.training.ModelCard;
import digitpad.training.StoredNetwork;
import java.util.Map;

/** A file's card, and tensors that fit it. */
record Dl4jStoredNetwork(ModelCard card, Map<String, Tensor> tensors) implements StoredNetwork {
    @Override
    public float[] parameters() {
        return new ParameterLayout(card.network()).parameters(tensors);
    }

    @Override
    public LastLayers lastLayers(int first, int batchSize, int workers) {
        return new Dl4jLastLayers(card.network(), tensors, new LearnedPart(first, true), batchSize, workers);
    }
}
