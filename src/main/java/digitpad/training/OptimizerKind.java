package digitpad.training;

import java.util.List;

/** The optimisers on offer. */
public enum OptimizerKind {
    /** Adam with decoupled weight decay. */
    ADAM {
        @Override
        Optimizer create(List<ParameterBlock> blocks) {
            return new AdamW(blocks);
        }
    },
    /** Stochastic gradient descent with momentum. */
    SGD {
        @Override
        Optimizer create(List<ParameterBlock> blocks) {
            return new MomentumSgd(blocks);
        }
    },
    /** Adam with Nesterov's momentum. */
    NADAM {
        @Override
        Optimizer create(List<ParameterBlock> blocks) {
            return new Nadam(blocks);
        }
    },
    /** Steps divided by a running root mean square of the slopes. */
    RMSPROP {
        @Override
        Optimizer create(List<ParameterBlock> blocks) {
            return new RmsProp(blocks);
        }
    };

    /** An optimiser at its beginning. */
    abstract Optimizer create(List<ParameterBlock> blocks);
}
