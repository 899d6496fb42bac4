package digitpad.ui.training;

import digitpad.dataset.Augmentation;
import digitpad.training.LearningRateSchedule;
import digitpad.training.OptimizerKind;
import digitpad.training.PresetPlans;
import digitpad.training.TrainingPlan;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * The settings of the next training, as people type them. What is no number or out of range is said at once and leaves no
 * plan to train by. To be used on the FX thread; needs no toolkit.
 */
public final class PlanModel {
    private TrainingPlan usual;

    // Properties

    private final ObjectProperty<OptimizerKind> optimizer = new SimpleObjectProperty<>();
    private final ObjectProperty<LearningRateSchedule> schedule = new SimpleObjectProperty<>();
    private final ObjectProperty<AugmentationLevel> augmentation = new SimpleObjectProperty<>();
    private final StringProperty epochs = new SimpleStringProperty();
    private final StringProperty batchSize = new SimpleStringProperty();
    private final StringProperty learningRate = new SimpleStringProperty();
    private final StringProperty weightDecay = new SimpleStringProperty();
    private final StringProperty labelSmoothing = new SimpleStringProperty();
    private final StringProperty averaging = new SimpleStringProperty();
    private final StringProperty validationShare = new SimpleStringProperty();
    private final StringProperty seed = new SimpleStringProperty();
    private final ReadOnlyObjectWrapper<Optional<TrainingPlan>> plan = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");

    /** @param preset whose usual plan is shown first */
    public PlanModel(String preset) {
        usual = PresetPlans.of(preset, TrainingPlan.workersHere());
        reset();
        for (Observable setting : List.<Observable>of(
                optimizer,
                schedule,
                augmentation,
                epochs,
                batchSize,
                learningRate,
                weightDecay,
                labelSmoothing,
                averaging,
                validationShare,
                seed)) {
            setting.addListener(changed -> read());
        }
        read();
    }

    public ObjectProperty<OptimizerKind> optimizerProperty() {
        return optimizer;
    }

    public ObjectProperty<LearningRateSchedule> scheduleProperty() {
        return schedule;
    }

    public ObjectProperty<AugmentationLevel> augmentationProperty() {
        return augmentation;
    }

    public StringProperty epochsProperty() {
        return epochs;
    }

    public StringProperty batchSizeProperty() {
        return batchSize;
    }

    public StringProperty learningRateProperty() {
        return learningRate;
    }

    public StringProperty weightDecayProperty() {
        return weightDecay;
    }

    public StringProperty labelSmoothingProperty() {
        return labelSmoothing;
    }

    public StringProperty averagingProperty() {
        return averaging;
    }

    public StringProperty validationShareProperty() {
        return validationShare;
    }

    public StringProperty seedProperty() {
        return seed;
    }

    /** The plan of these settings; empty where one of them is no good. */
    public ReadOnlyObjectProperty<Optional<TrainingPlan>> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /** Why there is no plan, as a sentence; "" where there is one. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The settings in a line. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    // Commands

    /**
     * Takes over the usual plan of a network, but for what somebody changed.
     *
     * @param drawn whether the digits are those that DigitPad draws itself
     */
    public void choose(String preset, boolean drawn) {
        int workers = TrainingPlan.workersHere();
        TrainingPlan other = drawn ? PresetPlans.ofDrawn(preset, workers) : PresetPlans.of(preset, workers);
        TrainingPlan former = usual;
        usual = other;
        // What somebody changed stays as it is.
        exchange(optimizer, former.optimizer(), other.optimizer());
        exchange(schedule, former.schedule(), other.schedule());
        exchange(augmentation, AugmentationLevel.of(former.augmentation()), AugmentationLevel.of(other.augmentation()));
        exchange(epochs, Integer.toString(former.epochs()), Integer.toString(other.epochs()));
        exchange(batchSize, Integer.toString(former.batchSize()), Integer.toString(other.batchSize()));
        exchange(learningRate, PlanText.number(former.learningRate()), PlanText.number(other.learningRate()));
        exchange(weightDecay, PlanText.number(former.weightDecay()), PlanText.number(other.weightDecay()));
        exchange(labelSmoothing, PlanText.number(former.labelSmoothing()), PlanText.number(other.labelSmoothing()));
        exchange(averaging, PlanText.number(former.averaging()), PlanText.number(other.averaging()));
        exchange(
                validationShare,
                PlanText.number(100 * former.validationShare()),
                PlanText.number(100 * other.validationShare()));
        exchange(seed, Long.toString(former.seed()), Long.toString(other.seed()));
        read();
    }

    private static <T> void exchange(Property<T> setting, T former, T other) {
        if (setting.getValue().equals(former)) {
            setting.setValue(other);
        }
    }

    /** Takes over the usual plan of the network that was chosen last. */
    public void reset() {
        show(usual);
    }

    /** Shows the settings of a plan. */
    public void show(TrainingPlan shown) {
        optimizer.set(shown.optimizer());
        schedule.set(shown.schedule());
        augmentation.set(AugmentationLevel.of(shown.augmentation()));
        epochs.set(Integer.toString(shown.epochs()));
        batchSize.set(Integer.toString(shown.batchSize()));
        learningRate.set(PlanText.number(shown.learningRate()));
        weightDecay.set(PlanText.number(shown.weightDecay()));
        labelSmoothing.set(PlanText.number(shown.labelSmoothing()));
        averaging.set(PlanText.number(shown.averaging()));
        validationShare.set(PlanText.number(100 * shown.validationShare()));
        seed.set(Long.toString(shown.seed()));
    }

    private void read() {
        try {
            TrainingPlan read = usual.change()
                    .optimizer(optimizer.get())
                    .schedule(schedule.get())
                    .augmentation(getAugmentation())
                    .epochs(PlanText.whole("number of epochs", epochs.get()))
                    .batchSize(PlanText.whole("batch size", batchSize.get()))
                    .learningRate(PlanText.decimal("learning rate", learningRate.get()))
                    .weightDecay(PlanText.decimal("weight decay", weightDecay.get()))
                    .labelSmoothing(PlanText.decimal("label smoothing", labelSmoothing.get()))
                    .averaging(PlanText.decimal("averaging", averaging.get()))
                    .validationShare(validation())
                    .seed(PlanText.longWhole("seed", seed.get()))
                    .build();
            // Whoever hears of the plan finds the problem up to date.
            problem.set("");
            plan.set(Optional.of(read));
            summary.set(PlanText.summary(read));
        } catch (IllegalArgumentException e) {
            problem.set(String.valueOf(e.getMessage()));
            plan.set(Optional.empty());
            summary.set("One of the settings is no good");
        }
    }

    /** Shown in percent; where it was not touched, the exact share. */
    private double validation() {
        String text = validationShare.get();
        return text.equals(PlanText.number(100 * usual.validationShare()))
                ? usual.validationShare()
                : PlanText.decimal("validation share", text) / 100;
    }

    /** The augmentation that is chosen; the usual plan's own where its level is. */
    public Augmentation getAugmentation() {
        AugmentationLevel level = augmentation.get();
        return level == AugmentationLevel.of(usual.augmentation()) ? usual.augmentation() : level.augmentation();
    }
}
