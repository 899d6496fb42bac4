package digitpad.dl4j;

import digitpad.image.DigitImage;
import digitpad.recognition.Prediction;
import digitpad.safetensors.Tensor;
import digitpad.training.GradientEngine;
import digitpad.training.LastLayers;
import digitpad.training.NetworkSnapshot;
import digitpad.training.ParameterBlock;
import digitpad.training.network.LayerSummary;
import digitpad.training.network.NetworkDescription;
import java.util.List;
import java.util.Map;

/** First layers prepared for reading, last ones for reading and for learning. */
final class Dl4jLastLayers implements LastLayers {
    private final NetworkDescription description;
    private final ParameterLayout layout;
    private final Map<String, Tensor> tensors;
    private final LearnedPart part;
    private final int workers;
    private final int featureCount;
    private final Dl4jGradientEngine engine;

    /** @param tensors that fit the description, as {@link ParameterLayout#check} makes sure */
    Dl4jLastLayers(
            NetworkDescription description, Map<String, Tensor> tensors, LearnedPart part, int batchSize, int workers) {
        List<LayerSummary> layers = description.summaries();
        if (part.first() < 0 || part.first() >= layers.size()) {
            throw new IllegalArgumentException("The network has no layer " + part.first() + ".");
        }
        this.description = description;
        this.layout = new ParameterLayout(description);
        this.tensors = tensors;
        this.part = part;
        this.workers = workers;
        this.featureCount = layers.get(part.first()).input().size();
        this.engine = new Dl4jGradientEngine(description, part, batchSize, workers);
    }

    @Override
    public float[] parameters() {
        return layout.parameters(tensors);
    }

    @Override
    public List<ParameterBlock> blocks() {
        return engine.blocks().stream()
                .filter(block -> block.layer() >= part.first())
                .toList();
    }

    @Override
    public int featureCount() {
        return featureCount;
    }

    @Override
    public float[] features(float[] ink) {
        if (part.first() == 0) {
            return ink.clone();
        }
        Stretch first = new Stretch(description, 0, part.first());
        return StretchReading.read(first, tensors, ink, DigitImage.AREA, featureCount, workers);
    }

    @Override
    public float[] probabilities(float[] parameters, float[] features) {
        Stretch last =
                new Stretch(description, part.first(), description.layers().size());
        float[] outputs = StretchReading.read(
                last, layout.tensors(parameters), features, featureCount, Prediction.DIGITS, workers);
        for (int digit = 0; digit < outputs.length; digit += Prediction.DIGITS) {
            double[] probabilities = ReadingLane.softmax(outputs, digit);
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
