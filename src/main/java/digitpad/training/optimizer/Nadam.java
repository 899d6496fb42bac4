package digitpad.training.optimizer;

import digitpad.model.network.ParameterBlock;
import java.util.List;
import java.util.Map;

/**
 * Adam with Nesterov's momentum (Dozat 2016): the step uses the mean as it will be after the next slope. The decay of the mean
 * grows towards its highest value by the paper's schedule, as in PyTorch's NAdam.
 */
final class Nadam extends Optimizer {
    private static final double BETA_1 = 0.9;
    private static final double BETA_2 = 0.999;
    private static final double EPSILON = 1e-8;
    private static final double DECAY_BASE = 0.96;
    private static final double DECAY_RATE = 0.004;

    private final float[] mean;
    private final float[] variance;
    private float rateOfSlope;
    private float rateOfMean;
    private float correction2;

    /** Product of the mean's decays up to {@link #productSteps}, for the bias correction. */
    private double product = 1;

    private int productSteps;

    /** @param blocks that cover the parameter vector */
    public Nadam(List<ParameterBlock> blocks) {
        super(blocks);
        this.mean = new float[size()];
        this.variance = new float[size()];
    }

    private static double decay(int step) {
        return BETA_1 * (1 - 0.5 * Math.pow(DECAY_BASE, step * DECAY_RATE));
    }

    @Override
    void begin(int step, double learningRate) {
        if (productSteps >= step) {
            product = 1;
            productSteps = 0;
        }
        // More than one factor only after a restored state.
        while (productSteps < step) {
            product *= decay(++productSteps);
        }
        double next = decay(step + 1);
        rateOfSlope = (float) (learningRate * (1 - decay(step)) / (1 - product));
        rateOfMean = (float) (learningRate * next / (1 - product * next));
        correction2 = (float) (1 - Math.pow(BETA_2, step));
    }

    @Override
    void update(float[] parameters, float[] gradient, int from, int to, float keep) {
        float beta1 = (float) BETA_1;
        float beta2 = (float) BETA_2;
        float epsilon = (float) EPSILON;
        for (int i = from; i < to; i++) {
            float slope = gradient[i];
            mean[i] = beta1 * mean[i] + (1 - beta1) * slope;
            variance[i] = beta2 * variance[i] + (1 - beta2) * slope * slope;
            float scale = (float) Math.sqrt(variance[i] / correction2) + epsilon;
            parameters[i] = parameters[i] * keep - (rateOfSlope * slope + rateOfMean * mean[i]) / scale;
        }
    }

    @Override
    Map<String, float[]> vectors() {
        return Map.of("mean", mean, "variance", variance);
    }
}
