package digitpad.training.optimizer;

import digitpad.model.network.ParameterBlock;
import java.util.List;
import java.util.Map;

/** RMSProp (Tieleman and Hinton 2012), with PyTorch's constants. */
final class RmsProp extends Optimizer {
    private static final float ALPHA = 0.99f;
    private static final float EPSILON = 1e-8f;

    private final float[] variance;
    private float rate;

    /** @param blocks that cover the parameter vector */
    public RmsProp(List<ParameterBlock> blocks) {
        super(blocks);
        this.variance = new float[size()];
    }

    @Override
    void begin(int step, double learningRate) {
        rate = (float) learningRate;
    }

    @Override
    void update(float[] parameters, float[] gradient, int from, int to, float keep) {
        for (int i = from; i < to; i++) {
            float slope = gradient[i];
            variance[i] = ALPHA * variance[i] + (1 - ALPHA) * slope * slope;
            parameters[i] = parameters[i] * keep - rate * slope / ((float) Math.sqrt(variance[i]) + EPSILON);
        }
    }

    @Override
    Map<String, float[]> vectors() {
        return Map.of("variance", variance);
    }
}
