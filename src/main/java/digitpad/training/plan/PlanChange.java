package digitpad.training.plan;

/**
 * Settings that were changed while the training was paused.
 *
 * @param step the first that they hold for, counted from 1
 * @param learningRate the schedule's highest, positive and at most 100
 * @param weightDecay share of each weight taken off a step, times the learning rate, 0…1
 */
public record PlanChange(int step, double learningRate, double weightDecay) {
    public PlanChange {
        TrainingPlan.checkRates(learningRate, weightDecay);
    }
}
