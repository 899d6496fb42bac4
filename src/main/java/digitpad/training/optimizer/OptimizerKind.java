package digitpad.training.optimizer;

import digitpad.model.network.ParameterBlock;
import java.util.List;

/** The optimisers on offer. */
public enum OptimizerKind {
    /** Adam with decoupled weight decay. */
    ADAM {
        @Override
        public Optimizer create(List<ParameterBlock> blocks) {
            return new AdamW(blocks);
        }
    },
    /** Stochastic gradient descent with momentum. */
    SGD {
        @Override
        public Optimizer create(List<ParameterBlock> blocks) {
            return new MomentumSgd(blocks);
        }
    },
    /** Adam with Nesterov's momentum. */
    NADAM {
        @Override
        public Optimizer create(List<ParameterBlock> blocks) {
            return new Nadam(blocks);
        }
    },
    /** Steps divided by a running root mean square of the slopes. */
    RMSPROP {
        @Override
        public Optimizer create(List<ParameterBlock> blocks) {
            return new RmsProp(blocks);
        }
    };

    /** An optimiser at its beginning. */
    public abstract Optimizer create(List<ParameterBlock> blocks);
}
