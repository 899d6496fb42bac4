package digitpad.nd4j.learning;

import digitpad.model.network.SignalShape;
import digitpad.nd4j.LayerTensors;
import java.util.Arrays;

/**
 * Batch normalisation (Ioffe and Szegedy 2015) over the whole batch: the workers add their sums up, so that any number of
 * them computes the same. The running statistics move by a tenth of the way to the batch's, the variance without bias, as in
 * PyTorch.
 */
final class NormalizationPass implements LayerPass {
    /** Share of the way to the batch's statistics. */
    private static final double MOMENTUM = 0.1;

    private final Slots slots;
    private final Signal input;
    private final Signal output;
    private final NormalizationSums sums;
    private final int worker;
    private final int channels;
    private final int area;
    private final double samples;
    /** The input's values, which the way back needs. */
    private final float[] values;
    /** Output of the forward pass, gradient of the backward one. */
    private final float[] work;

    private float[] parameters = {};
    private final double[] mean;
    private final double[] variance;
    /** A channel's linear combination of values, slopes and one. */
    private final float[] ofValues;

    private final float[] ofSlopes;
    private final float[] constant;

    /** Where the layer's four tensors lie in the parameter vector. */
    record Slots(int scale, int shift, int runningMean, int runningVariance) {}

    /**
     * Prepares.
     *
     * @param batchSize digits of all workers' shares together
     */
    NormalizationPass(Slots slots, Signal input, Signal output, NormalizationSums sums, int worker, int batchSize) {
        this.slots = slots;
        this.input = input;
        this.output = output;
        this.sums = sums;
        this.worker = worker;
        SignalShape shape = input.shape();
        this.channels = shape.channels();
        this.area = shape.height() * shape.width();
        this.samples = (double) batchSize * area;
        this.values = new float[input.values().length()];
        this.work = new float[input.values().length()];
        this.mean = new double[channels];
        this.variance = new double[channels];
        this.ofValues = new float[channels];
        this.ofSlopes = new float[channels];
        this.constant = new float[channels];
    }

    @Override
    public void load(float[] newParameters) {
        this.parameters = newParameters;
    }

    @Override
    public void forward() {
        input.values().read(values, 0);
        double[] moments = new double[2 * channels];
        addSums(values, values, moments);
        sums.add(worker, moments);
        for (int channel = 0; channel < channels; channel++) {
            mean[channel] = moments[channel] / samples;
            variance[channel] = Math.max(0, moments[channels + channel] / samples - mean[channel] * mean[channel]);
            double factor = parameters[slots.scale + channel] * inverseDeviation(channel);
            ofValues[channel] = (float) factor;
            constant[channel] = (float) (parameters[slots.shift + channel] - mean[channel] * factor);
        }
        for (int pixel = 0; pixel < values.length; pixel += channels) {
            for (int channel = 0; channel < channels; channel++) {
                work[pixel + channel] = ofValues[channel] * values[pixel + channel] + constant[channel];
            }
        }
        output.values().write(work, 0);
    }

    @Override
    public void backward(float[] gradient) {
        output.slope().read(work, 0);
        double[] slopes = new double[2 * channels];
        addSums(work, values, slopes);
        for (int channel = 0; channel < channels; channel++) {
            // From the sum with the values to that with the normalised values.
            slopes[channels + channel] =
                    (slopes[channels + channel] - mean[channel] * slopes[channel]) * inverseDeviation(channel);
            gradient[slots.shift + channel] = (float) slopes[channel];
            gradient[slots.scale + channel] = (float) slopes[channels + channel];
            gradient[slots.runningMean + channel] =
                    (float) (MOMENTUM * (parameters[slots.runningMean + channel] - mean[channel]));
            double unbiased = variance[channel] * samples / Math.max(1, samples - 1);
            gradient[slots.runningVariance + channel] =
                    (float) (MOMENTUM * (parameters[slots.runningVariance + channel] - unbiased));
        }
        sums.add(worker, slopes);
        if (!input.isLearnedBefore()) {
            return;
        }
        for (int channel = 0; channel < channels; channel++) {
            double inverse = inverseDeviation(channel);
            double factor = parameters[slots.scale + channel] * inverse;
            double towardsValues = -factor * inverse * slopes[channels + channel] / samples;
            ofValues[channel] = (float) towardsValues;
            ofSlopes[channel] = (float) factor;
            constant[channel] = (float) (-factor * slopes[channel] / samples - towardsValues * mean[channel]);
        }
        for (int pixel = 0; pixel < values.length; pixel += channels) {
            for (int channel = 0; channel < channels; channel++) {
                int i = pixel + channel;
                work[i] = ofValues[channel] * values[i] + ofSlopes[channel] * work[i] + constant[channel];
            }
        }
        input.slope().write(work, 0);
    }

    private double inverseDeviation(int channel) {
        return 1 / Math.sqrt(variance[channel] + LayerTensors.EPSILON);
    }

    /** Adds each channel's sum of {@code first}, and behind them that of its products with {@code second}, to {@code to}. */
    private void addSums(float[] first, float[] second, double[] to) {
        int perPicture = area * channels;
        float[] sum = new float[channels];
        float[] products = new float[channels];
        for (int picture = 0; picture < first.length; picture += perPicture) {
            // Single precision within a picture, where it is fast and exact enough; double across them.
            Arrays.fill(sum, 0);
            Arrays.fill(products, 0);
            for (int pixel = picture; pixel < picture + perPicture; pixel += channels) {
                for (int channel = 0; channel < channels; channel++) {
                    float value = first[pixel + channel];
                    sum[channel] += value;
                    products[channel] += value * second[pixel + channel];
                }
            }
            for (int channel = 0; channel < channels; channel++) {
                to[channel] += sum[channel];
                to[channels + channel] += products[channel];
            }
        }
    }
}
