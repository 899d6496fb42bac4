package digitpad.training.optimizer;

import digitpad.model.network.ParameterBlock;
import java.util.List;
import java.util.Map;

/** Adam (Kingma and Ba 2015) with decoupled weight decay. */
public final class AdamW extends Optimizer {
    private static final double BETA_1 = 0.9;
    private static final double BETA_2 = 0.999;
    private static final double EPSILON = 1e-8;

    private final float[] mean;
    private final float[] variance;
    private float rate;
    private float epsilon;

    /** @param blocks that cover the parameter vector */
    public AdamW(List<ParameterBlock> blocks) {
        super(blocks);
        this.mean = new float[size()];
        this.variance = new float[size()];
    }

    @Override
    void begin(int step, double learningRate) {
        // Both bias corrections folded into the rate and epsilon, as in section 2 of the paper.
        double correction2 = Math.sqrt(1 - Math.pow(BETA_2, step));
        rate = (float) (learningRate * correction2 / (1 - Math.pow(BETA_1, step)));
        epsilon = (float) (EPSILON * correction2);
    }

    @Override
    void update(float[] parameters, float[] gradient, int from, int to, float keep) {
        float beta1 = (float) BETA_1;
        float beta2 = (float) BETA_2;
        for (int i = from; i < to; i++) {
            float slope = gradient[i];
            mean[i] = beta1 * mean[i] + (1 - beta1) * slope;
            variance[i] = beta2 * variance[i] + (1 - beta2) * slope * slope;
            parameters[i] = parameters[i] * keep - rate * mean[i] / ((float) Math.sqrt(variance[i]) + epsilon);
        }
    }

    @Override
    Map<String, float[]> vectors() {
        return Map.of("mean", mean, "variance", variance);
    }
}
