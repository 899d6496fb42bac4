package digitpad.explanation;

import digitpad.image.DigitImage;
import digitpad.model.network.LayerSummary;
import digitpad.model.network.NetworkDescription;
import digitpad.model.network.SignalShape;
import java.util.List;

/**
 * What every layer of a network makes of one digit.
 *
 * @param network that read
 * @param layers what each layer is, in order
 * @param digit that was read
 * @param outputs one a layer; the last is the ten logits
 */
public record ActivationTrace(
        NetworkDescription network, List<LayerSummary> layers, DigitImage digit, List<Activations> outputs) {
    /** @throws IllegalArgumentException where there are not as many outputs as layers */
    public ActivationTrace {
        layers = List.copyOf(layers);
        outputs = List.copyOf(outputs);
        if (layers.size() != outputs.size()) {
            throw new IllegalArgumentException(layers.size() + " layers have no " + outputs.size() + " outputs.");
        }
    }

    /** What a layer reads: the digit's pixels for the first, the output of the layer before for the others. */
    public Activations input(int layer) {
        return layer == 0 ? new Activations(SignalShape.INPUT, digit.toArray()) : outputs.get(layer - 1);
    }

    /** What a layer puts out. */
    public Activations output(int layer) {
        return outputs.get(layer);
    }

    /** The ten values before the softmax; not to be changed. */
    public float[] logits() {
        return outputs.get(outputs.size() - 1).values();
    }
}
