package digitpad.training.plan;

/** How the learning rate goes over a training. */
public enum LearningRateSchedule {
    /** The same throughout. */
    CONSTANT {
        @Override
        public double share(double progress) {
            return 1;
        }
    },
    /** A fifth of the former from each third of the training on. */
    STEP {
        @Override
        public double share(double progress) {
            return Math.pow(STEP_FACTOR, Math.floor(STEPS * progress));
        }
    },
    /** Half a cosine from the highest to nothing (Loshchilov and Hutter 2017). */
    COSINE {
        @Override
        public double share(double progress) {
            return (1 + Math.cos(Math.PI * progress)) / 2;
        }
    },
    /** Up over the first quarter, down over the rest, both as half a cosine (Smith and Topin 2018). */
    ONE_CYCLE {
        @Override
        public double share(double progress) {
            if (progress < WARM_UP) {
                return LEAST + (1 - LEAST) * (1 - Math.cos(Math.PI * progress / WARM_UP)) / 2;
            }
            return (1 + Math.cos(Math.PI * (progress - WARM_UP) / (1 - WARM_UP))) / 2;
        }
    };

    private static final int STEPS = 3;
    private static final double STEP_FACTOR = 0.2;
    private static final double WARM_UP = 0.25;
    private static final double LEAST = 0.04;

    /**
     * The share of the highest learning rate to use.
     *
     * @param progress steps done of all steps, 0…1
     */
    public abstract double share(double progress);
}
