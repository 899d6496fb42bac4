package digitpad.training.plan;

import digitpad.dataset.Augmentation;
import digitpad.training.optimizer.OptimizerKind;

/** A {@link TrainingPlan} on which some settings are changed before it is used. Ranges are checked at the end. */
public final class TrainingPlanBuilder {
    private OptimizerKind optimizer;
    private int epochs;
    private int batchSize;
    private double learningRate;
    private LearningRateSchedule schedule;
    private double weightDecay;
    private double labelSmoothing;
    private double averaging;
    private Augmentation augmentation;
    private double validationShare;
    private double nonDigits;
    private long seed;
    private int workers;

    TrainingPlanBuilder(TrainingPlan plan) {
        optimizer = plan.optimizer();
        epochs = plan.epochs();
        batchSize = plan.batchSize();
        learningRate = plan.learningRate();
        schedule = plan.schedule();
        weightDecay = plan.weightDecay();
        labelSmoothing = plan.labelSmoothing();
        averaging = plan.averaging();
        augmentation = plan.augmentation();
        validationShare = plan.validationShare();
        nonDigits = plan.nonDigits();
        seed = plan.seed();
        workers = plan.workers();
    }

    public TrainingPlanBuilder optimizer(OptimizerKind value) {
        optimizer = value;
        return this;
    }

    public TrainingPlanBuilder epochs(int value) {
        epochs = value;
        return this;
    }

    public TrainingPlanBuilder batchSize(int value) {
        batchSize = value;
        return this;
    }

    public TrainingPlanBuilder learningRate(double value) {
        learningRate = value;
        return this;
    }

    public TrainingPlanBuilder schedule(LearningRateSchedule value) {
        schedule = value;
        return this;
    }

    public TrainingPlanBuilder weightDecay(double value) {
        weightDecay = value;
        return this;
    }

    public TrainingPlanBuilder labelSmoothing(double value) {
        labelSmoothing = value;
        return this;
    }

    public TrainingPlanBuilder averaging(double value) {
        averaging = value;
        return this;
    }

    public TrainingPlanBuilder augmentation(Augmentation value) {
        augmentation = value;
        return this;
    }

    public TrainingPlanBuilder validationShare(double value) {
        validationShare = value;
        return this;
    }

    public TrainingPlanBuilder nonDigits(double value) {
        nonDigits = value;
        return this;
    }

    public TrainingPlanBuilder seed(long value) {
        seed = value;
        return this;
    }

    public TrainingPlanBuilder workers(int value) {
        workers = value;
        return this;
    }

    /**
     * The changed plan.
     *
     * @throws IllegalArgumentException where a setting is out of its range; the message is a sentence for people
     */
    public TrainingPlan build() {
        return new TrainingPlan(
                optimizer,
                epochs,
                batchSize,
                learningRate,
                schedule,
                weightDecay,
                labelSmoothing,
                averaging,
                augmentation,
                validationShare,
                nonDigits,
                seed,
                workers);
    }
}
