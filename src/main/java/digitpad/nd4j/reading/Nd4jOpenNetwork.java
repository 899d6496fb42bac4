package digitpad.nd4j.reading;

import digitpad.explanation.ActivationTrace;
import digitpad.explanation.Activations;
import digitpad.explanation.OpenNetwork;
import digitpad.image.DigitImage;
import digitpad.model.StoredNetwork;
import digitpad.model.network.LayerSummary;
import digitpad.model.network.NetworkDescription;
import digitpad.nd4j.NumericRuntime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A network whose layers are run one by one, each on arrays of its own, so that what passes between them can be looked at. */
public final class Nd4jOpenNetwork implements OpenNetwork {
    /** Digits that go through together where there are many. */
    private static final int MANY = 16;

    private final StoredNetwork stored;
    private final NetworkDescription network;
    private final List<LayerSummary> layers;
    private final List<InferenceNetwork> steps = new ArrayList<>();
    private @Nullable InferenceNetwork many;
    private @Nullable InferenceNetwork hidden;

    /** Prepares; what reads many digits is prepared when it is first asked for. */
    public Nd4jOpenNetwork(StoredNetwork stored) {
        this.stored = stored;
        this.network = stored.card().network();
        this.layers = network.summaries();
        NumericRuntime.prepareThread();
        try {
            for (int layer = 0; layer < layers.size(); layer++) {
                steps.add(new InferenceNetwork(new LayerRange(network, layer, layer + 1), stored.tensors(), 1));
            }
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    @Override
    public StoredNetwork stored() {
        return stored;
    }

    @Override
    public ActivationTrace trace(DigitImage digit) {
        NumericRuntime.prepareThread();
        List<Activations> outputs = new ArrayList<>(layers.size());
        float[] values = digit.toArray();
        for (int layer = 0; layer < layers.size(); layer++) {
            values = steps.get(layer).run(values);
            outputs.add(new Activations(layers.get(layer).output(), values));
        }
        return new ActivationTrace(network, layers, digit, outputs);
    }

    @Override
    public float[] logits(List<DigitImage> digits) {
        NumericRuntime.prepareThread();
        if (many == null) {
            many = new InferenceNetwork(LayerRange.whole(network), stored.tensors(), MANY);
        }
        return through(many, digits, layers.get(layers.size() - 1).output().size());
    }

    @Override
    public float[] lastHidden(List<DigitImage> digits) {
        NumericRuntime.prepareThread();
        int last = layers.size() - 1;
        if (last == 0) {
            float[] pixels = new float[digits.size() * DigitImage.AREA];
            for (int i = 0; i < digits.size(); i++) {
                digits.get(i).copyTo(pixels, i * DigitImage.AREA);
            }
            return pixels;
        }
        if (hidden == null) {
            hidden = new InferenceNetwork(new LayerRange(network, 0, last), stored.tensors(), MANY);
        }
        return through(hidden, digits, layers.get(last).input().size());
    }

    private static float[] through(InferenceNetwork batch, List<DigitImage> digits, int outputs) {
        float[] results = new float[Math.multiplyExact(digits.size(), outputs)];
        float[] pixels = new float[MANY * DigitImage.AREA];
        for (int from = 0; from < digits.size(); from += MANY) {
            int count = Math.min(MANY, digits.size() - from);
            for (int i = 0; i < count; i++) {
                digits.get(from + i).copyTo(pixels, i * DigitImage.AREA);
            }
            System.arraycopy(batch.run(pixels), 0, results, from * outputs, count * outputs);
        }
        return results;
    }

    @Override
    public void close() {
        steps.forEach(InferenceNetwork::close);
        if (many != null) {
            many.close();
        }
        if (hidden != null) {
            hidden.close();
        }
    }
}
