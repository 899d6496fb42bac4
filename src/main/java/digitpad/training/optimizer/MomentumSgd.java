package digitpad.training.optimizer;

import digitpad.model.network.ParameterBlock;
import java.util.List;
import java.util.Map;

/** Stochastic gradient descent with momentum (Polyak 1964; Sutskever et al. 2013), as in PyTorch: the velocity sums up slopes. */
final class MomentumSgd extends Optimizer {
    private static final float MOMENTUM = 0.9f;

    private final float[] velocity;
    private float rate;

    /** @param blocks that cover the parameter vector */
    public MomentumSgd(List<ParameterBlock> blocks) {
        super(blocks);
        this.velocity = new float[size()];
    }

    @Override
    void begin(int step, double learningRate) {
        rate = (float) learningRate;
    }

    @Override
    void update(float[] parameters, float[] gradient, int from, int to, float keep) {
        for (int i = from; i < to; i++) {
            velocity[i] = MOMENTUM * velocity[i] + gradient[i];
            parameters[i] = parameters[i] * keep - rate * velocity[i];
        }
    }

    @Override
    Map<String, float[]> vectors() {
        return Map.of("velocity", velocity);
    }
}
