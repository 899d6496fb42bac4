package digitpad.ui.training;

import digitpad.dataset.Augmentation;
import digitpad.training.optimizer.OptimizerKind;
import digitpad.training.plan.LearningRateSchedule;
import digitpad.training.plan.PresetPlans;
import digitpad.training.plan.TrainingPlan;
import digitpad.training.plan.TrainingPlanBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;

/**
 * The settings of the next training, as people type them. What is no number or out of range is said at once and leaves no
 * plan to train by. To be used on the FX thread; needs no toolkit.
 */
public final class PlanModel {
    private final List<FollowedSetting<?>> followed;
    private final List<NumberSetting> numbers;
    private final Set<FollowedSetting<?>> changed = new HashSet<>();
    private TrainingPlan usual;
    private boolean following;

    // Properties

    private final ObjectProperty<OptimizerKind> optimizer = new SimpleObjectProperty<>();
    private final ObjectProperty<LearningRateSchedule> schedule = new SimpleObjectProperty<>();
    private final ObjectProperty<AugmentationLevel> augmentation = new SimpleObjectProperty<>();
    private final NumberSetting epochs =
            new NumberSetting((plan, text) -> plan.epochs(PlanText.whole("number of epochs", text)));
    private final NumberSetting batchSize =
            new NumberSetting((plan, text) -> plan.batchSize(PlanText.whole("batch size", text)));
    private final NumberSetting learningRate =
            new NumberSetting((plan, text) -> plan.learningRate(PlanText.decimal("learning rate", text)));
    private final NumberSetting weightDecay =
            new NumberSetting((plan, text) -> plan.weightDecay(PlanText.decimal("weight decay", text)));
    private final NumberSetting labelSmoothing =
            new NumberSetting((plan, text) -> plan.labelSmoothing(PlanText.decimal("label smoothing", text)));
    private final NumberSetting averaging =
            new NumberSetting((plan, text) -> plan.averaging(PlanText.decimal("averaging", text)));
    private final NumberSetting validationShare =
            new NumberSetting((plan, text) -> plan.validationShare(validation(text)));
    private final NumberSetting seed = new NumberSetting((plan, text) -> plan.seed(PlanText.longWhole("seed", text)));
    private final ReadOnlyObjectWrapper<Optional<TrainingPlan>> plan = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Map<String, String>> changes = new ReadOnlyObjectWrapper<>(Map.of());

    /** @param preset whose usual plan is shown first */
    public PlanModel(String preset) {
        usual = PresetPlans.of(preset, TrainingPlan.workersHere());
        numbers =
                List.of(epochs, batchSize, learningRate, weightDecay, labelSmoothing, averaging, validationShare, seed);
        followed = List.of(
                FollowedSetting.chosen("optimizer", optimizer, OptimizerKind.values(), TrainingPlan::optimizer),
                FollowedSetting.chosen("schedule", schedule, LearningRateSchedule.values(), TrainingPlan::schedule),
                FollowedSetting.chosen(
                        "augmentation",
                        augmentation,
                        AugmentationLevel.values(),
                        shown -> AugmentationLevel.of(shown.augmentation())),
                FollowedSetting.typed("epochs", epochs, shown -> Integer.toString(shown.epochs())),
                FollowedSetting.typed("batchSize", batchSize, shown -> Integer.toString(shown.batchSize())),
                FollowedSetting.typed("learningRate", learningRate, shown -> PlanText.number(shown.learningRate())),
                FollowedSetting.typed("weightDecay", weightDecay, shown -> PlanText.number(shown.weightDecay())),
                FollowedSetting.typed(
                        "labelSmoothing", labelSmoothing, shown -> PlanText.number(shown.labelSmoothing())),
                FollowedSetting.typed("averaging", averaging, shown -> PlanText.number(shown.averaging())),
                FollowedSetting.typed(
                        "validationPercent", validationShare, shown -> PlanText.number(100 * shown.validationShare())),
                FollowedSetting.typed("seed", seed, shown -> Long.toString(shown.seed())));
        reset();
        followed.forEach(each -> each.setting().addListener(observable -> take(each)));
    }

    private void take(FollowedSetting<?> setting) {
        if (following) {
            return;
        }
        if (setting.shows(usual)) {
            changed.remove(setting);
        } else {
            changed.add(setting);
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
        return epochs.textProperty();
    }

    NumberSetting epochs() {
        return epochs;
    }

    public StringProperty batchSizeProperty() {
        return batchSize.textProperty();
    }

    NumberSetting batchSize() {
        return batchSize;
    }

    public StringProperty learningRateProperty() {
        return learningRate.textProperty();
    }

    NumberSetting learningRate() {
        return learningRate;
    }

    public StringProperty weightDecayProperty() {
        return weightDecay.textProperty();
    }

    NumberSetting weightDecay() {
        return weightDecay;
    }

    public StringProperty labelSmoothingProperty() {
        return labelSmoothing.textProperty();
    }

    NumberSetting labelSmoothing() {
        return labelSmoothing;
    }

    public StringProperty averagingProperty() {
        return averaging.textProperty();
    }

    NumberSetting averaging() {
        return averaging;
    }

    public StringProperty validationShareProperty() {
        return validationShare.textProperty();
    }

    NumberSetting validationShare() {
        return validationShare;
    }

    public StringProperty seedProperty() {
        return seed.textProperty();
    }

    NumberSetting seed() {
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

    /** The settings that somebody changed from the usual ones, as they are typed, by their names. */
    public ReadOnlyObjectProperty<Map<String, String>> changesProperty() {
        return changes.getReadOnlyProperty();
    }

    // Commands

    /** Changes settings as {@link #changesProperty} told them once; what means nothing here is passed over. */
    public void change(Map<String, String> kept) {
        followed.forEach(each -> Optional.ofNullable(kept.get(each.name())).ifPresent(each::change));
    }

    /**
     * Takes over the usual plan of a network, but for what somebody changed.
     *
     * @param drawn whether the digits are those that DigitPad draws itself
     */
    public void choose(String preset, boolean drawn) {
        int workers = TrainingPlan.workersHere();
        usual = drawn ? PresetPlans.ofDrawn(preset, workers) : PresetPlans.of(preset, workers);
        follow();
    }

    /** Takes over the usual plan of the network that was chosen last. */
    public void reset() {
        changed.clear();
        follow();
    }

    private void follow() {
        following = true;
        followed.stream().filter(each -> !changed.contains(each)).forEach(each -> each.show(usual));
        following = false;
        read();
    }

    private void read() {
        changes.set(
                changed.stream().collect(Collectors.toUnmodifiableMap(FollowedSetting::name, FollowedSetting::text)));
        TrainingPlanBuilder read = usual.change()
                .optimizer(optimizer.get())
                .schedule(schedule.get())
                .augmentation(getAugmentation());
        numbers.forEach(number -> number.read(read, usual));
        Optional<String> wrong = numbers.stream()
                .map(number -> number.problemProperty().get())
                .filter(sentence -> !sentence.isEmpty())
                .findFirst();
        // Whoever hears of the plan finds the problem up to date.
        problem.set(wrong.orElse(""));
        plan.set(wrong.isPresent() ? Optional.empty() : Optional.of(read.build()));
        summary.set(plan.get().map(PlanText::summary).orElse("One of the settings is not valid"));
    }

    /** Shown in percent; where it was not touched, the exact share. */
    private double validation(String text) {
        return text.equals(PlanText.number(100 * usual.validationShare()))
                ? usual.validationShare()
                : PlanText.percent("validation share", text);
    }

    /** The augmentation that is chosen; the usual plan's own where its level is. */
    public Augmentation getAugmentation() {
        AugmentationLevel level = augmentation.get();
        return level == AugmentationLevel.of(usual.augmentation()) ? usual.augmentation() : level.augmentation();
    }
}
