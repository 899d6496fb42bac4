package digitpad.explanation.attribution;

import digitpad.explanation.ActivationTrace;
import digitpad.explanation.Activations;
import digitpad.model.network.Layer;
import digitpad.model.network.LayerSummary;
import digitpad.safetensors.Tensor;
import java.util.Map;

/**
 * How one logit changes with what a layer puts out: the chain rule, layer by layer from the end, in plain Java and double
 * precision. Gradients are in the order of a {@link Activations}: row, column, channel.
 */
public final class BackwardPass {
    /** Added to a variance before its root is taken, as everywhere networks are run. */
    private static final double EPSILON = 1e-5;

    /** Slope of the leaky rectifier below zero. */
    private static final double LEAK = 0.01;

    private final ActivationTrace trace;
    private final Map<String, Tensor> tensors;

    /**
     * Of a digit that a network has read.
     *
     * @param tensors of the network that made the trace
     */
    public BackwardPass(ActivationTrace trace, Map<String, Tensor> tensors) {
        this.trace = trace;
        this.tensors = tensors;
    }

    /**
     * The gradient of a logit.
     *
     * @param digit whose logit
     * @param layer whose output it is taken by, from 0; −1 is the picture
     * @return as many values as that output has
     */
    public double[] gradient(int digit, int layer) {
        double[] gradient = new double[trace.logits().length];
        gradient[digit] = 1;
        for (int above = trace.layers().size() - 1; above > layer; above--) {
            gradient = through(above, gradient);
        }
        return gradient;
    }

    /** From the gradient by what a layer puts out to that by what it reads. */
    private double[] through(int number, double[] gradient) {
        LayerSummary summary = trace.layers().get(number);
        Layer layer = summary.layer();
        if (layer instanceof Layer.Convolution convolution) {
            return ConvolutionGradient.of(convolution, summary, tensor(number, "weight"), gradient);
        }
        if (layer instanceof Layer.Dense) {
            return dense(number, summary, gradient);
        }
        if (layer instanceof Layer.Pooling pooling) {
            return pooling(number, pooling, summary, gradient);
        }
        if (layer instanceof Layer.GlobalAveragePooling) {
            return mean(summary, gradient);
        }
        if (layer instanceof Layer.BatchNormalization) {
            return normalization(number, summary, gradient);
        }
        if (layer instanceof Layer.Activation activation) {
            return activation(number, activation.function(), gradient);
        }
        if (layer instanceof Layer.Dropout) {
            return gradient;
        }
        throw new IllegalArgumentException("A layer whose gradient is not known: " + layer);
    }

    private float[] tensor(int layer, String name) {
        Tensor tensor = tensors.get(layer + "." + name);
        if (tensor == null) {
            throw new IllegalArgumentException("Layer " + layer + " has no tensor called " + name + ".");
        }
        return tensor.values();
    }

    /** A row of weights counts channel by channel, a signal place by place. */
    private double[] dense(int number, LayerSummary summary, double[] gradient) {
        float[] weights = tensor(number, "weight");
        int channels = summary.input().channels();
        int size = summary.input().size();
        int area = size / channels;
        double[] before = new double[size];
        for (int unit = 0; unit < gradient.length; unit++) {
            double factor = gradient[unit];
            if (factor == 0) {
                continue;
            }
            for (int channel = 0; channel < channels; channel++) {
                int at = unit * size + channel * area;
                for (int place = 0; place < area; place++) {
                    before[place * channels + channel] += factor * weights[at + place];
                }
            }
        }
        return before;
    }

    private double[] pooling(int number, Layer.Pooling pooling, LayerSummary summary, double[] gradient) {
        float[] input = trace.input(number).values();
        int channels = summary.input().channels();
        int width = summary.input().width();
        int across = summary.output().width();
        int size = pooling.size();
        boolean max = pooling.reduction() == Layer.Pooling.Reduction.MAX;
        double[] before = new double[input.length];
        for (int i = 0; i < gradient.length; i++) {
            int place = i / channels;
            int first = (place / across * size * width + place % across * size) * channels + i % channels;
            int highest = first;
            for (int cell = 0; cell < size * size; cell++) {
                int at = first + (cell / size * width + cell % size) * channels;
                if (!max) {
                    before[at] += gradient[i] / (size * size);
                } else if (input[at] > input[highest]) {
                    highest = at;
                }
            }
            if (max) {
                before[highest] += gradient[i];
            }
        }
        return before;
    }

    private static double[] mean(LayerSummary summary, double[] gradient) {
        int channels = summary.input().channels();
        double[] before = new double[summary.input().size()];
        int area = before.length / channels;
        for (int i = 0; i < before.length; i++) {
            before[i] = gradient[i % channels] / area;
        }
        return before;
    }

    private double[] normalization(int number, LayerSummary summary, double[] gradient) {
        float[] scales = tensor(number, "weight");
        float[] variances = tensor(number, "running_var");
        int channels = summary.input().channels();
        double[] before = new double[gradient.length];
        for (int i = 0; i < before.length; i++) {
            int channel = i % channels;
            before[i] = gradient[i] * scales[channel] / Math.sqrt(variances[channel] + EPSILON);
        }
        return before;
    }

    private double[] activation(int number, Layer.Activation.Function function, double[] gradient) {
        float[] input = trace.input(number).values();
        float[] output = trace.output(number).values();
        double[] before = new double[gradient.length];
        for (int i = 0; i < before.length; i++) {
            double value = output[i];
            before[i] = gradient[i]
                    * switch (function) {
                        case RELU -> input[i] > 0 ? 1 : 0;
                        case LEAKY_RELU -> input[i] > 0 ? 1 : LEAK;
                        case TANH -> 1 - value * value;
                        case SIGMOID -> value * (1 - value);
                    };
        }
        return before;
    }
}
