package digitpad.cli.train;

import digitpad.dataset.Augmentation;
import digitpad.training.optimizer.OptimizerKind;
import digitpad.training.plan.LearningRateSchedule;
import digitpad.training.plan.TrainingPlan;
import digitpad.training.plan.TrainingPlanBuilder;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The settings of a training that the command line can change; the network's usual plan has the rest. */
final class PlanOptions {
    @Option(
            names = "--optimizer",
            paramLabel = "NAME",
            description = "adam, sgd (with momentum), nadam or rmsprop; weight decay is decoupled in all.")
    private @Nullable String optimizer;

    @Option(names = "--epochs", paramLabel = "N", description = "Passes over the training part.")
    private @Nullable Integer epochs;

    @Option(names = "--batch", paramLabel = "N", description = "Digits an optimiser step.")
    private @Nullable Integer batch;

    @Option(names = "--learning-rate", paramLabel = "RATE", description = "The schedule's highest.")
    private @Nullable Double learningRate;

    @Option(
            names = "--schedule",
            paramLabel = "NAME",
            description = "Of the learning rate: constant, step, cosine or one-cycle.")
    private @Nullable String schedule;

    @Option(
            names = "--weight-decay",
            paramLabel = "SHARE",
            description = "Of each weight taken off a step, times the learning rate.")
    private @Nullable Double weightDecay;

    @Option(
            names = "--label-smoothing",
            paramLabel = "SHARE",
            description = "Of the probability that is spread over all digits.")
    private @Nullable Double labelSmoothing;

    @Option(
            names = "--averaging",
            paramLabel = "DECAY",
            description = "Of the moving average of the weights that is validated and kept; 0 for none.")
    private @Nullable Double averaging;

    @Option(names = "--augment", paramLabel = "HOW", description = "none, light or full.")
    private @Nullable String augment;

    @Option(
            names = "--validation",
            paramLabel = "SHARE",
            description = "Of the digits, put aside to choose the best epoch by.")
    private @Nullable Double validation;

    @Option(names = "--seed", paramLabel = "N", description = "The same seed and workers give the same network.")
    private @Nullable Long seed;

    /**
     * The usual plan, changed.
     *
     * @throws IllegalArgumentException where a setting is none; the message says which and what there is
     */
    TrainingPlan applyTo(TrainingPlan usual) {
        TrainingPlanBuilder plan = usual.change();
        Optional.ofNullable(optimizer)
                .map(name -> named(OptimizerKind.class, "optimizer", name))
                .ifPresent(plan::optimizer);
        Optional.ofNullable(epochs).ifPresent(plan::epochs);
        Optional.ofNullable(batch).ifPresent(plan::batchSize);
        Optional.ofNullable(learningRate).ifPresent(plan::learningRate);
        Optional.ofNullable(schedule)
                .map(name -> named(LearningRateSchedule.class, "schedule", name))
                .ifPresent(plan::schedule);
        Optional.ofNullable(weightDecay).ifPresent(plan::weightDecay);
        Optional.ofNullable(labelSmoothing).ifPresent(plan::labelSmoothing);
        Optional.ofNullable(averaging).ifPresent(plan::averaging);
        Optional.ofNullable(augment).map(Augmentation::named).ifPresent(plan::augmentation);
        Optional.ofNullable(validation).ifPresent(plan::validationShare);
        Optional.ofNullable(seed).ifPresent(plan::seed);
        return plan.build();
    }

    private static <E extends Enum<E>> E named(Class<E> kind, String what, String name) {
        StringBuilder names = new StringBuilder();
        for (E each : kind.getEnumConstants()) {
            String spelled = each.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (spelled.equals(name)) {
                return each;
            }
            names.append(names.isEmpty() ? "" : ", ").append(spelled);
        }
        throw new IllegalArgumentException("There is no " + what + " called " + name + "; there are " + names + ".");
    }
}
