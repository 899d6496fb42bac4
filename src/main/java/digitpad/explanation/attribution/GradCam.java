package digitpad.explanation.attribution;

import digitpad.explanation.ActivationTrace;
import digitpad.explanation.Activations;
import digitpad.model.network.Layer;
import digitpad.model.network.LayerSummary;
import digitpad.model.network.NetworkDescription;
import digitpad.safetensors.Tensor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Gradient-weighted class activation maps (Selvaraju and others 2017): each map of the last convolution counts as much as the
 * logit grows with it, on the mean over its places. Signed, by the raw gradient.
 */
public final class GradCam {
    /** Maps of fewer cells along a side say nothing about places. */
    private static final int LEAST_SIDE = 4;

    private GradCam() {}

    /**
     * The layer whose maps are weighed, that of the last convolution with maps of at least 4×4. Of what follows that convolution
     * as far as the next one, it is the last activation whose maps are still so large, since only after it 0 means that a
     * kernel found nothing; where there is none, the last normalisation before the maps shrink, or the convolution itself.
     *
     * @return empty where {@link #problem} says why
     */
    public static OptionalInt layer(NetworkDescription network) {
        List<LayerSummary> layers = network.summaries();
        for (int i = layers.size() - 1; i >= 0; i--) {
            if (layers.get(i).layer() instanceof Layer.Convolution && isLarge(layers.get(i))) {
                return OptionalInt.of(endOfBlock(layers, i));
            }
        }
        return OptionalInt.empty();
    }

    private static int endOfBlock(List<LayerSummary> layers, int convolution) {
        int unshrunk = convolution;
        int activated = -1;
        boolean shrunk = false;
        for (int i = convolution + 1; i < layers.size() && isLarge(layers.get(i)); i++) {
            Layer layer = layers.get(i).layer();
            if (layer instanceof Layer.Convolution || layer instanceof Layer.Dense) {
                break;
            }
            shrunk |= layer instanceof Layer.Pooling;
            if (layer instanceof Layer.Activation) {
                activated = i;
            } else if (layer instanceof Layer.BatchNormalization && !shrunk) {
                unshrunk = i;
            }
        }
        return activated >= 0 ? activated : unshrunk;
    }

    private static boolean isLarge(LayerSummary layer) {
        return layer.output().height() >= LEAST_SIDE;
    }

    /** Why a network has no such map, a sentence; "" where it has one. */
    public static String problem(NetworkDescription network) {
        if (layer(network).isPresent()) {
            return "";
        }
        return network.summaries().stream()
                .filter(layer -> layer.layer() instanceof Layer.Convolution)
                .map(layer -> layer.output().height())
                .max(Integer::compare)
                .map(side -> "The maps of this network's convolutions are " + side + "×" + side
                        + " at the most, too coarse to tell places apart: there is no Grad-CAM of it.")
                .orElse("This network has no convolution, so there are no maps to weigh: there is no Grad-CAM of it.");
    }

    /**
     * What the maps say for a class and against it.
     *
     * @param tensors of the network that made the trace
     * @param digit the class
     * @return empty where {@link #problem} says why
     */
    public static Optional<GradCamMap> of(ActivationTrace trace, Map<String, Tensor> tensors, int digit) {
        OptionalInt layer = layer(trace.network());
        if (layer.isEmpty()) {
            return Optional.empty();
        }
        double[] gradient = new BackwardPass(trace, tensors).gradient(digit, layer.getAsInt());
        Activations maps = trace.output(layer.getAsInt());
        int channels = maps.shape().channels();
        int area = gradient.length / channels;
        double[] weights = new double[channels];
        for (int i = 0; i < gradient.length; i++) {
            weights[i % channels] += gradient[i] / area;
        }
        float[] cells = new float[area];
        for (int place = 0; place < area; place++) {
            double sum = 0;
            for (int channel = 0; channel < channels; channel++) {
                sum += weights[channel] * maps.values()[place * channels + channel];
            }
            cells[place] = (float) sum;
        }
        return Optional.of(
                new GradCamMap(digit, layer.getAsInt(), MapPlace.of(trace.layers(), layer.getAsInt()), cells, weights));
    }
}
