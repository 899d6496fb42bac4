package digitpad.dl4j;

import digitpad.training.network.Shape;

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
    private final WorkerSums sums;
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

    /** Where the layer's four tensors lie in the parameter vector. */
    record Slots(int scale, int shift, int runningMean, int runningVariance) {}

    /**
     * Prepares.
     *
     * @param batchSize digits of all workers' shares together
     */
    NormalizationPass(Slots slots, Signal input, Signal output, WorkerSums sums, int worker, int batchSize) {
        this.slots = slots;
        this.input = input;
        this.output = output;
        this.sums = sums;
        this.worker = worker;
        Shape shape = input.shape();
        this.channels = shape.channels();
        this.area = shape.height() * shape.width();
        this.samples = (double) batchSize * area;
        this.values = new float[input.values().length()];
        this.work = new float[input.values().length()];
        this.mean = new double[channels];
        this.variance = new double[channels];
    }

    @Override
    public void load(float[] newParameters) {
        this.parameters = newParameters;
    }

    @Override
    public void forward() {
        input.values().read(values, 0);
        double[] moments = new double[2 * channels];
        for (int plane = 0; plane < values.length / area; plane++) {
            int channel = plane % channels;
            moments[channel] += sum(values, plane * area);
            moments[channels + channel] += products(values, values, plane * area);
        }
        sums.add(worker, moments);
        for (int channel = 0; channel < channels; channel++) {
            mean[channel] = moments[channel] / samples;
            variance[channel] = Math.max(0, moments[channels + channel] / samples - mean[channel] * mean[channel]);
        }
        for (int plane = 0; plane < values.length / area; plane++) {
            int channel = plane % channels;
            double scale = parameters[slots.scale + channel] * inverseDeviation(channel);
            scale(plane * area, (float) scale, (float) (parameters[slots.shift + channel] - mean[channel] * scale));
        }
        output.values().write(work, 0);
    }

    @Override
    public void backward(float[] gradient) {
        output.slope().read(work, 0);
        double[] slopes = new double[2 * channels];
        for (int plane = 0; plane < values.length / area; plane++) {
            int channel = plane % channels;
            slopes[channel] += sum(work, plane * area);
            slopes[channels + channel] += products(work, values, plane * area);
        }
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
        for (int plane = 0; plane < values.length / area; plane++) {
            int channel = plane % channels;
            double inverse = inverseDeviation(channel);
            double scale = parameters[slots.scale + channel] * inverse;
            double ofValues = -scale * inverse * slopes[channels + channel] / samples;
            double constant = -scale * slopes[channel] / samples - ofValues * mean[channel];
            combine(plane * area, (float) ofValues, (float) scale, (float) constant);
        }
        input.slope().write(work, 0);
    }

    private double inverseDeviation(int channel) {
        return 1 / Math.sqrt(variance[channel] + LayerTensors.EPSILON);
    }

    /** Sets one plane of {@code work} to {@code factor}·values + {@code constant}. */
    private void scale(int from, float factor, float constant) {
        for (int i = from; i < from + area; i++) {
            work[i] = factor * values[i] + constant;
        }
    }

    /** Sets one plane of {@code work} to {@code ofValues}·values + {@code ofWork}·work + {@code constant}. */
    private void combine(int from, float ofValues, float ofWork, float constant) {
        for (int i = from; i < from + area; i++) {
            work[i] = ofValues * values[i] + ofWork * work[i] + constant;
        }
    }

    /** Four sums side by side, since one alone would wait for each addition. */
    private double sum(float[] of, int from) {
        float sum0 = 0;
        float sum1 = 0;
        float sum2 = 0;
        float sum3 = 0;
        int i = from;
        for (; i + 3 < from + area; i += 4) {
            sum0 += of[i];
            sum1 += of[i + 1];
            sum2 += of[i + 2];
            sum3 += of[i + 3];
        }
        for (; i < from + area; i++) {
            sum0 += of[i];
        }
        return (double) sum0 + sum1 + sum2 + sum3;
    }

    private double products(float[] of, float[] and, int from) {
        float sum0 = 0;
        float sum1 = 0;
        float sum2 = 0;
        float sum3 = 0;
        int i = from;
        for (; i + 3 < from + area; i += 4) {
            sum0 += of[i] * and[i];
            sum1 += of[i + 1] * and[i + 1];
            sum2 += of[i + 2] * and[i + 2];
            sum3 += of[i + 3] * and[i + 3];
        }
        for (; i < from + area; i++) {
            sum0 += of[i] * and[i];
        }
        return (double) sum0 + sum1 + sum2 + sum3;
    }
}
