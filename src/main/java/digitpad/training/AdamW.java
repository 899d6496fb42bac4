package digitpad.training;

import java.util.List;

/**
 * Adam with decoupled weight decay (Kingma and Ba 2015; Loshchilov and Hutter 2019) over flat vectors. Its whole state is
 * two vectors and a step count, so that a checkpoint can hold it.
 */
public final class AdamW {
    private static final double BETA_1 = 0.9;
    private static final double BETA_2 = 0.999;
    private static final float EPSILON = 1e-8f;

    private final List<ParameterBlock> blocks;
    private final double weightDecay;
    private final float[] mean;
    private final float[] variance;
    private int steps;

    /**
     * @param blocks that cover the parameter vector
     * @param weightDecay share of a weight taken off a step, times the learning rate
     */
    public AdamW(List<ParameterBlock> blocks, double weightDecay) {
        this.blocks = List.copyOf(blocks);
        this.weightDecay = weightDecay;
        int size = blocks.stream().mapToInt(ParameterBlock::to).max().orElse(0);
        this.mean = new float[size];
        this.variance = new float[size];
    }

    /**
     * Takes one step downhill, in place.
     *
     * @param gradient mean over the batch; of statistics, the difference to subtract
     */
    public void step(float[] parameters, float[] gradient, double learningRate) {
        steps++;
        // Both bias corrections folded into the rate and epsilon, as in section 2 of the paper.
        double correction2 = Math.sqrt(1 - Math.pow(BETA_2, steps));
        float rate = (float) (learningRate * correction2 / (1 - Math.pow(BETA_1, steps)));
        float epsilon = (float) (EPSILON * correction2);
        for (ParameterBlock block : blocks) {
            switch (block.kind()) {
                case STATISTIC -> {
                    for (int i = block.from(); i < block.to(); i++) {
                        parameters[i] -= gradient[i];
                    }
                }
                case WEIGHT ->
                    adapt(parameters, gradient, block, rate, epsilon, (float) (1 - learningRate * weightDecay));
                case OFFSET -> adapt(parameters, gradient, block, rate, epsilon, 1);
            }
        }
    }

    private void adapt(
            float[] parameters, float[] gradient, ParameterBlock block, float rate, float epsilon, float keep) {
        float beta1 = (float) BETA_1;
        float beta2 = (float) BETA_2;
        for (int i = block.from(); i < block.to(); i++) {
            float slope = gradient[i];
            mean[i] = beta1 * mean[i] + (1 - beta1) * slope;
            variance[i] = beta2 * variance[i] + (1 - beta2) * slope * slope;
            parameters[i] = parameters[i] * keep - rate * mean[i] / ((float) Math.sqrt(variance[i]) + epsilon);
        }
    }

    public int steps() {
        return steps;
    }

    /** The first moments, as a copy. */
    public float[] mean() {
        return mean.clone();
    }

    /** The second moments, as a copy. */
    public float[] variance() {
        return variance.clone();
    }

    /**
     * Goes on from a state that was kept.
     *
     * @throws IllegalArgumentException where the vectors are of another length
     */
    public void restore(int keptSteps, float[] keptMean, float[] keptVariance) {
        if (keptMean.length != mean.length || keptVariance.length != variance.length || keptSteps < 0) {
            throw new IllegalArgumentException("The optimiser's state belongs to another network.");
        }
        steps = keptSteps;
        System.arraycopy(keptMean, 0, mean, 0, mean.length);
        System.arraycopy(keptVariance, 0, variance, 0, variance.length);
    }
}
