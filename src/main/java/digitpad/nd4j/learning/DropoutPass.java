package digitpad.nd4j.learning;

import digitpad.nd4j.NativeArray;
import java.util.SplittableRandom;

/**
 * Inverted dropout (Srivastava et al. 2014). What is dropped of a digit depends on the seed and on its place in the batch,
 * not on the worker that computes it.
 */
final class DropoutPass implements LayerPass {
    private final double rate;
    private final Signal input;
    private final Signal output;
    private final int perDigit;
    private final float[] mask;
    private final float[] values;

    /** @param rate probability that a value is dropped */
    DropoutPass(double rate, Signal input, Signal output) {
        this.rate = rate;
        this.input = input;
        this.output = output;
        this.perDigit = input.shape().size();
        this.mask = new float[input.values().length()];
        this.values = new float[input.values().length()];
    }

    /**
     * Draws what is dropped.
     *
     * @param seed of the batch and of this layer
     * @param firstDigit place of the share's first digit in the batch
     */
    void draw(long seed, int firstDigit) {
        float kept = (float) (1 / (1 - rate));
        for (int at = 0; at < mask.length; at += perDigit) {
            SplittableRandom random = new SplittableRandom(seed + firstDigit + at / perDigit);
            for (int i = at; i < at + perDigit; i++) {
                mask[i] = random.nextDouble() < rate ? 0 : kept;
            }
        }
    }

    @Override
    public void forward() {
        multiply(input.values(), output.values());
    }

    @Override
    public void backward(float[] gradient) {
        if (input.isLearnedBefore()) {
            multiply(output.slope(), input.slope());
        }
    }

    private void multiply(NativeArray from, NativeArray to) {
        from.read(values, 0);
        for (int i = 0; i < values.length; i++) {
            values[i] *= mask[i];
        }
        to.write(values, 0);
    }
}
