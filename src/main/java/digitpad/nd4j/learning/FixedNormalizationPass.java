package digitpad.nd4j.learning;

import digitpad.nd4j.LayerTensors;
import java.util.Arrays;

/**
 * Batch normalisation by its running statistics, which stay as they are: a scale and a shift for each channel. For
 * fine-tuning, whose few digits say little about the statistics of all hands.
 */
final class FixedNormalizationPass implements LayerPass {
    private final NormalizationPass.Slots slots;
    private final Signal input;
    private final Signal output;
    private final float[] values;
    private final float[] work;
    private final int channels;
    private final float[] mean;
    private final float[] inverse;
    private final float[] scale;
    private final float[] shift;

    FixedNormalizationPass(NormalizationPass.Slots slots, Signal input, Signal output) {
        this.slots = slots;
        this.input = input;
        this.output = output;
        this.values = new float[input.values().length()];
        this.work = new float[input.values().length()];
        this.channels = input.shape().channels();
        this.mean = new float[channels];
        this.inverse = new float[channels];
        this.scale = new float[channels];
        this.shift = new float[channels];
    }

    @Override
    public void load(float[] parameters) {
        System.arraycopy(parameters, slots.scale(), scale, 0, channels);
        System.arraycopy(parameters, slots.shift(), shift, 0, channels);
        System.arraycopy(parameters, slots.runningMean(), mean, 0, channels);
        for (int channel = 0; channel < channels; channel++) {
            inverse[channel] =
                    (float) (1 / Math.sqrt(parameters[slots.runningVariance() + channel] + LayerTensors.EPSILON));
        }
    }

    @Override
    public void forward() {
        input.values().read(values, 0);
        for (int pixel = 0; pixel < values.length; pixel += channels) {
            for (int channel = 0; channel < channels; channel++) {
                int i = pixel + channel;
                values[i] = (values[i] - mean[channel]) * inverse[channel];
                work[i] = values[i] * scale[channel] + shift[channel];
            }
        }
        output.values().write(work, 0);
    }

    @Override
    public void backward(float[] gradient) {
        output.slope().read(work, 0);
        Arrays.fill(gradient, slots.scale(), slots.scale() + channels, 0);
        Arrays.fill(gradient, slots.shift(), slots.shift() + channels, 0);
        for (int pixel = 0; pixel < work.length; pixel += channels) {
            for (int channel = 0; channel < channels; channel++) {
                int i = pixel + channel;
                gradient[slots.scale() + channel] += work[i] * values[i];
                gradient[slots.shift() + channel] += work[i];
                work[i] *= inverse[channel] * scale[channel];
            }
        }
        if (input.isLearnedBefore()) {
            input.slope().write(work, 0);
        }
    }
}
