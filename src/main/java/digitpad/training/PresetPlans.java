package digitpad.training;

import digitpad.dataset.Augmentation;
import digitpad.training.network.Presets;

/** The plan that goes with each preset, before anyone changes it. */
public final class PresetPlans {
    private static final double VALIDATION_SHARE = 1 / 12.0;

    private PresetPlans() {}

    /**
     * The plan for {@code preset}.
     *
     * @param workers threads to share the batches
     */
    public static TrainingPlan of(String preset, int workers) {
        return switch (preset) {
            case Presets.DIGITPAD ->
                new TrainingPlan(
                        20,
                        128,
                        4e-3,
                        LearningRateSchedule.ONE_CYCLE,
                        0.02,
                        0,
                        0.998,
                        Augmentation.FULL,
                        VALIDATION_SHARE,
                        1,
                        workers);
            default ->
                new TrainingPlan(
                        10,
                        128,
                        2e-3,
                        LearningRateSchedule.ONE_CYCLE,
                        0,
                        0,
                        0.99,
                        Augmentation.NONE,
                        VALIDATION_SHARE,
                        1,
                        workers);
        };
    }
}
