package digitpad.training.plan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import digitpad.dataset.Augmentation;
import digitpad.training.optimizer.OptimizerKind;
import java.util.Objects;

/**
 * Everything that decides what a training does, besides the network and the data.
 *
 * @param optimizer that turns gradients into steps
 * @param epochs passes over the training part, 1…10,000
 * @param batchSize digits an optimiser step, 1…4096
 * @param learningRate the schedule's highest, positive
 * @param schedule of the learning rate
 * @param weightDecay share of each weight taken off a step, times the learning rate; 0 for none
 * @param labelSmoothing probability that is spread over all digits, 0 for none
 * @param averaging decay of the exponential moving average of the weights that is validated and kept, 0 for none
 * @param augmentation changes to the digits of the training part
 * @param validationShare share of the digits that the checkpoint is chosen by
 * @param nonDigits share of a batch that shows no digit, for which all ten are to be equally likely; 0 for none
 * @param seed of the split, the first weights, the order, the augmentation and the dropout
 * @param workers threads that share each batch, 1…32
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TrainingPlan(
        OptimizerKind optimizer,
        int epochs,
        int batchSize,
        double learningRate,
        LearningRateSchedule schedule,
        double weightDecay,
        double labelSmoothing,
        double averaging,
        Augmentation augmentation,
        double validationShare,
        double nonDigits,
        long seed,
        int workers) {
    /** Bounds what the workers take together: each has arrays for its share of a batch. */
    private static final int MOST_WORKERS = 32;

    public TrainingPlan {
        Objects.requireNonNull(optimizer, "the optimizer is missing");
        Objects.requireNonNull(schedule, "the schedule is missing");
        Objects.requireNonNull(augmentation, "the augmentation is missing");
        inRange("epochs", epochs, 1, 10_000);
        inRange("batch size", batchSize, 1, 4096);
        inRange("workers", workers, 1, MOST_WORKERS);
        checkRates(learningRate, weightDecay);
        share("label smoothing", labelSmoothing);
        share("averaging", averaging);
        share("share of non-digits", nonDigits);
        if (!(validationShare > 0 && validationShare < 1)) {
            throw new IllegalArgumentException(
                    "The validation share must be above 0 and below 1, not " + validationShare + ".");
        }
    }

    /** A copy to change. */
    public TrainingPlanBuilder change() {
        return new TrainingPlanBuilder(this);
    }

    /** As many workers as this machine has processors: more would only take turns. */
    public static int workersHere() {
        return Math.min(MOST_WORKERS, Runtime.getRuntime().availableProcessors());
    }

    /** @throws IllegalArgumentException where one of them is out of its range */
    public static void checkRates(double learningRate, double weightDecay) {
        if (!(learningRate > 0 && learningRate <= 100)) {
            throw new IllegalArgumentException(
                    "The learning rate must be above 0 and at most 100, not " + learningRate + ".");
        }
        share("weight decay", weightDecay);
    }

    private static void inRange(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "The " + what + " must be from " + least + " to " + most + ", not " + value + ".");
        }
    }

    private static void share(String what, double value) {
        if (!(value >= 0 && value < 1)) {
            throw new IllegalArgumentException("The " + what + " must be at least 0 and below 1, not " + value + ".");
        }
    }
}
