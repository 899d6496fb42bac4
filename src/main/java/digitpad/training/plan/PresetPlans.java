package digitpad.training.plan;

import digitpad.dataset.Augmentation;
import digitpad.model.network.Presets;
import digitpad.training.optimizer.OptimizerKind;

/** The plan that goes with each preset, before anyone changes it. Chosen on writers set aside from MNIST's training part. */
public final class PresetPlans {
    /** Of the digits that are learnt from: what chooses the epoch. */
    public static final double VALIDATION_SHARE = 1 / 12.0;

    /** Of every plan that nobody changed. */
    public static final long SEED = 1;

    /** The fullest augmentation, for people who hold their paper at a slant. */
    private static final Augmentation TILTED = new Augmentation(18, 1.5, 0.12, 0.1, 0.2, 0.7, 0.25, 0.5);

    private PresetPlans() {}

    /**
     * The plan for {@code preset} on drawn digits, which few hands wrote: they are learnt with all augmentation, which is
     * worth two points on MNIST (docs/decisions/0008).
     *
     * @param workers threads to share the batches
     */
    public static TrainingPlan ofDrawn(String preset, int workers) {
        return of(preset, workers).change().augmentation(Augmentation.FULL).build();
    }

    /**
     * The plan for {@code preset}; for any other network that of {@code two-block}.
     *
     * @param workers threads to share the batches
     */
    public static TrainingPlan of(String preset, int workers) {
        TrainingPlanBuilder plan = new TrainingPlan(
                        OptimizerKind.ADAM,
                        10,
                        128,
                        2e-3,
                        LearningRateSchedule.ONE_CYCLE,
                        0,
                        0,
                        0.99,
                        Augmentation.NONE,
                        VALIDATION_SHARE,
                        0,
                        SEED,
                        workers)
                .change();
        switch (preset) {
            case Presets.CONV64_CONV32 -> plan.epochs(3);
            case Presets.TINY ->
                plan.epochs(30)
                        .learningRate(1e-2)
                        .weightDecay(0.01)
                        .averaging(0.998)
                        .augmentation(Augmentation.LIGHT);
            case Presets.DIGITPAD ->
                plan.epochs(28)
                        .learningRate(4e-3)
                        .weightDecay(0.02)
                        .averaging(0.999)
                        .augmentation(TILTED)
                        .nonDigits(0.06);
            default -> {
                // The others do well with the usual plan.
            }
        }
        return plan.build();
    }
}
