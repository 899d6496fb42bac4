package digitpad.nd4j.reading;

import digitpad.model.network.Layer;
import digitpad.model.network.LayerSummary;
import digitpad.model.network.NetworkDescription;
import digitpad.safetensors.Tensor;
import java.util.Map;

/** The forward pass in plain Java and double precision, as the textbooks have it: slow, and independent of any library. */
public final class ReferenceNetwork {
    private final NetworkDescription description;
    private final Map<String, Tensor> tensors;

    public ReferenceNetwork(NetworkDescription description, Map<String, Tensor> tensors) {
        this.description = description;
        this.tensors = tensors;
    }

    double[] probabilities(float[] ink) {
        double[] values = new double[ink.length];
        for (int i = 0; i < ink.length; i++) {
            values[i] = ink[i];
        }
        values = run(0, description.layers().size(), values);
        double highest = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            highest = Math.max(highest, value);
        }
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.exp(values[i] - highest);
            sum += values[i];
        }
        for (int i = 0; i < values.length; i++) {
            values[i] /= sum;
        }
        return values;
    }

    /**
     * What some layers that follow each other make of values, in the order channel, row, column.
     *
     * @param from the first of the layers
     * @param to the one after the last of them
     */
    public double[] run(int from, int to, double[] values) {
        double[] made = values;
        for (int number = from; number < to; number++) {
            made = apply(number, description.summaries().get(number), made);
        }
        return made;
    }

    private float[] tensor(int layer, String name) {
        return tensors.get(layer + "." + name).values();
    }

    private double[] apply(int number, LayerSummary summary, double[] in) {
        Layer layer = summary.layer();
        if (layer instanceof Layer.Convolution convolution) {
            return convolve(number, convolution, summary, in);
        }
        if (layer instanceof Layer.Pooling pooling) {
            return pool(pooling, summary, in);
        }
        double[] out = new double[summary.output().size()];
        int area = summary.input().height() * summary.input().width();
        if (layer instanceof Layer.GlobalAveragePooling) {
            for (int i = 0; i < in.length; i++) {
                out[i / area] += in[i] / area;
            }
        } else if (layer instanceof Layer.BatchNormalization) {
            for (int i = 0; i < in.length; i++) {
                int c = i / area;
                double scale = tensor(number, "weight")[c] / Math.sqrt(tensor(number, "running_var")[c] + 1e-5);
                out[i] = (in[i] - tensor(number, "running_mean")[c]) * scale + tensor(number, "bias")[c];
            }
        } else if (layer instanceof Layer.Dense dense) {
            for (int unit = 0; unit < dense.units(); unit++) {
                out[unit] = tensor(number, "bias")[unit];
                for (int i = 0; i < in.length; i++) {
                    out[unit] += in[i] * tensor(number, "weight")[unit * in.length + i];
                }
            }
        } else if (layer instanceof Layer.Activation activation) {
            for (int i = 0; i < in.length; i++) {
                out[i] = switch (activation.function()) {
                    case RELU -> Math.max(0, in[i]);
                    case LEAKY_RELU -> in[i] > 0 ? in[i] : 0.01 * in[i];
                    case TANH -> Math.tanh(in[i]);
                    case SIGMOID -> 1 / (1 + Math.exp(-in[i]));
                };
            }
        } else {
            return in;
        }
        return out;
    }

    private double[] convolve(int number, Layer.Convolution convolution, LayerSummary summary, double[] in) {
        int inHeight = summary.input().height();
        int inWidth = summary.input().width();
        int outHeight = summary.output().height();
        int outWidth = summary.output().width();
        int size = convolution.size();
        int stride = convolution.stride();
        boolean same = convolution.padding() == Layer.Padding.SAME;
        int top = same ? Math.max(0, (outHeight - 1) * stride + size - inHeight) / 2 : 0;
        int left = same ? Math.max(0, (outWidth - 1) * stride + size - inWidth) / 2 : 0;
        float[] weight = tensor(number, "weight");
        float[] bias = tensor(number, "bias");
        double[] out = new double[summary.output().size()];
        int channels = summary.input().channels();
        for (int k = 0; k < convolution.kernels(); k++) {
            for (int y = 0; y < outHeight; y++) {
                for (int x = 0; x < outWidth; x++) {
                    double sum = bias[k];
                    for (int c = 0; c < channels; c++) {
                        for (int dy = 0; dy < size; dy++) {
                            for (int dx = 0; dx < size; dx++) {
                                int fromY = y * stride + dy - top;
                                int fromX = x * stride + dx - left;
                                if (fromY >= 0 && fromX >= 0 && fromY < inHeight && fromX < inWidth) {
                                    sum += in[(c * inHeight + fromY) * inWidth + fromX]
                                            * weight[((k * channels + c) * size + dy) * size + dx];
                                }
                            }
                        }
                    }
                    out[(k * outHeight + y) * outWidth + x] = sum;
                }
            }
        }
        return out;
    }

    private static double[] pool(Layer.Pooling pooling, LayerSummary summary, double[] in) {
        int size = pooling.size();
        boolean max = pooling.reduction() == Layer.Pooling.Reduction.MAX;
        double[] out = new double[summary.output().size()];
        int i = 0;
        for (int c = 0; c < summary.output().channels(); c++) {
            for (int y = 0; y < summary.output().height(); y++) {
                for (int x = 0; x < summary.output().width(); x++) {
                    double value = max ? Double.NEGATIVE_INFINITY : 0;
                    for (int dy = 0; dy < size; dy++) {
                        for (int dx = 0; dx < size; dx++) {
                            double from = in[
                                    (c * summary.input().height() + y * size + dy)
                                                    * summary.input().width()
                                            + x * size
                                            + dx];
                            value = max ? Math.max(value, from) : value + from / (size * size);
                        }
                    }
                    out[i++] = value;
                }
            }
        }
        return out;
    }
}
