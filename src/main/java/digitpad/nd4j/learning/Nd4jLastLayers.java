package digitpad.nd4j.learning;

import digitpad.image.DigitImage;
import digitpad.model.NetworkSnapshot;
import digitpad.model.StoredNetwork;
import digitpad.model.network.LayerSummary;
import digitpad.model.network.NetworkDescription;
import digitpad.model.network.ParameterBlock;
import digitpad.model.network.ParameterLayout;
import digitpad.nd4j.reading.LayerRange;
import digitpad.nd4j.reading.LayerRangeReading;
import digitpad.recognition.Prediction;
import digitpad.recognition.Softmax;
import digitpad.safetensors.Tensor;
import digitpad.training.GradientEngine;
import digitpad.training.LastLayers;
import java.util.List;
import java.util.Map;

/** First layers prepared for reading, last ones for reading and for learning. */
public final class Nd4jLastLayers implements LastLayers {
    private final NetworkDescription description;
    private final ParameterLayout layout;
    private final Map<String, Tensor> tensors;
    private final int first;
    private final int workers;
    private final int featureCount;
    private final Nd4jGradientEngine engine;

    /**
     * As {@link LastLayers.Factory} says.
     *
     * @param first layer that is to learn, counted from 0
     */
    public Nd4jLastLayers(StoredNetwork network, int first, int batchSize, int workers) {
        this(network.card().network(), network.tensors(), first, batchSize, workers);
    }

    Nd4jLastLayers(NetworkDescription description, Map<String, Tensor> tensors, int first, int batchSize, int workers) {
        List<LayerSummary> layers = description.summaries();
        if (first < 0 || first >= layers.size()) {
            throw new IllegalArgumentException("The network has no layer " + first + ".");
        }
        this.description = description;
        this.layout = new ParameterLayout(description);
        this.tensors = tensors;
        this.first = first;
        this.workers = workers;
        this.featureCount = layers.get(first).input().size();
        this.engine = new Nd4jGradientEngine(description, new LearnedPart(first, true), batchSize, workers);
    }

    @Override
    public float[] parameters() {
        return layout.parameters(tensors);
    }

    @Override
    public List<ParameterBlock> blocks() {
        return engine.blocks().stream().filter(block -> block.layer() >= first).toList();
    }

    @Override
    public int featureCount() {
        return featureCount;
    }

    @Override
    public float[] features(float[] ink) {
        if (first == 0) {
            return ink.clone();
        }
        LayerRange before = new LayerRange(description, 0, first);
        return LayerRangeReading.read(before, tensors, ink, DigitImage.AREA, featureCount, workers);
    }

    @Override
    public float[] probabilities(float[] parameters, float[] features) {
        LayerRange last =
                new LayerRange(description, first, description.layers().size());
        float[] outputs = LayerRangeReading.read(
                last, layout.tensors(parameters), features, featureCount, Prediction.DIGITS, workers);
        double[] probabilities = new double[Prediction.DIGITS];
        for (int digit = 0; digit < outputs.length; digit += Prediction.DIGITS) {
            Softmax.of(outputs, digit, probabilities);
            for (int label = 0; label < Prediction.DIGITS; label++) {
                outputs[digit + label] = (float) probabilities[label];
            }
        }
        return outputs;
    }

    @Override
    public void seed(long seed) {
        engine.seed(seed);
    }

    @Override
    public GradientEngine.BatchResult gradient(
            float[] parameters, float[] features, float[] targets, float[] gradient) {
        return engine.gradient(parameters, features, targets, gradient);
    }

    @Override
    public NetworkSnapshot snapshot(float[] parameters) {
        return engine.snapshot(parameters);
    }

    @Override
    public void close() {
        engine.close();
    }
}
