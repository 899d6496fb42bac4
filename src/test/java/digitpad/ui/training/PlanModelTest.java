package digitpad.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.dataset.Augmentation;
import digitpad.model.network.Presets;
import digitpad.training.optimizer.OptimizerKind;
import digitpad.training.plan.LearningRateSchedule;
import digitpad.training.plan.PresetPlans;
import digitpad.training.plan.TrainingPlan;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanModelTest {
    private final PlanModel model = new PlanModel(Presets.TWO_BLOCK);

    @ParameterizedTest
    @ValueSource(strings = {Presets.TWO_BLOCK, Presets.TINY, Presets.DIGITPAD, Presets.CONV64_CONV32})
    void theUsualPlanGoesThroughTheTextsUnchanged(String preset) {
        model.choose(preset, false);
        assertThat(model.planProperty().get()).contains(PresetPlans.of(preset, TrainingPlan.workersHere()));
        assertThat(model.problemProperty().get()).isEmpty();
    }

    /** Only these are kept for the next start: what is usual may be otherwise then. */
    @Test
    void whatWasChangedIsToldAndCanBeChangedAgain() {
        assertThat(model.changesProperty().get()).isEmpty();
        model.optimizerProperty().set(OptimizerKind.NADAM);
        model.augmentationProperty().set(AugmentationLevel.FULL);
        model.epochsProperty().set("7");
        model.seedProperty().set("ten");
        Map<String, String> changes = model.changesProperty().get();
        assertThat(changes)
                .isEqualTo(Map.of("optimizer", "NADAM", "augmentation", "FULL", "epochs", "7", "seed", "ten"));
        PlanModel again = new PlanModel(Presets.TINY);
        again.change(changes);
        assertThat(again.changesProperty().get()).isEqualTo(changes);
        again.reset();
        again.change(Map.of("optimizer", "MAGIC", "unheard", "of"));
        assertThat(again.changesProperty().get()).isEmpty();
    }

    @Test
    void drawnDigitsAreAugmented() {
        model.choose(Presets.TWO_BLOCK, true);
        assertThat(model.planProperty().get().orElseThrow().augmentation()).isEqualTo(Augmentation.FULL);
    }

    @Test
    void everySettingReachesThePlan() {
        model.optimizerProperty().set(OptimizerKind.NADAM);
        model.scheduleProperty().set(LearningRateSchedule.STEP);
        model.augmentationProperty().set(AugmentationLevel.LIGHT);
        model.epochsProperty().set("7");
        model.batchSizeProperty().set(" 64 ");
        model.learningRateProperty().set("0,005");
        model.weightDecayProperty().set("0.01");
        model.labelSmoothingProperty().set("1e-1");
        model.averagingProperty().set("0.5");
        model.validationShareProperty().set("20");
        model.seedProperty().set("-3");
        TrainingPlan plan = model.planProperty().get().orElseThrow();
        assertThat(plan)
                .isEqualTo(new TrainingPlan(
                        OptimizerKind.NADAM,
                        7,
                        64,
                        0.005,
                        LearningRateSchedule.STEP,
                        0.01,
                        0.1,
                        0.5,
                        Augmentation.LIGHT,
                        0.2,
                        0,
                        -3,
                        TrainingPlan.workersHere()));
        model.reset();
        assertThat(model.planProperty().get()).contains(PresetPlans.of(Presets.TWO_BLOCK, TrainingPlan.workersHere()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "epochs   | ten     | The number of epochs must be a whole number, not \"ten\".",
                "epochs   | 0       | The epochs must be from 1 to 10000, not 0.",
                "rate     | fast    | The learning rate must be a number, not \"fast\".",
                "rate     | 0       | The learning rate must be above 0 and at most 100, not 0.0.",
                "rate     | NaN     | The learning rate must be a number, not \"NaN\".",
                "decay    | 1       | The weight decay must be at least 0 and below 1, not 1.0.",
                "share    | 100     | The validation share must be above 0 % and below 100 %, not 100 %.",
            })
    void whatIsNoGoodIsSaidAtOnce(String field, String text, String sentence) {
        switch (field) {
            case "epochs" -> model.epochsProperty().set(text);
            case "rate" -> model.learningRateProperty().set(text);
            case "decay" -> model.weightDecayProperty().set(text);
            default -> model.validationShareProperty().set(text);
        }
        assertThat(model.planProperty().get()).isEmpty();
        assertThat(model.problemProperty().get()).isEqualTo(sentence);
        model.reset();
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void eachNumberSaysWhatIsWrongWithItself() {
        model.seedProperty().set("abc");
        model.epochsProperty().set("");
        assertThat(model.seed().problemProperty().get()).isEqualTo("The seed must be a whole number, not \"abc\".");
        assertThat(model.epochs().problemProperty().get())
                .isEqualTo("The number of epochs must be a whole number, not left empty.");
        assertThat(model.batchSize().problemProperty().get()).isEmpty();
        model.epochsProperty().set("3");
        assertThat(model.problemProperty().get())
                .isEqualTo(model.seed().problemProperty().get());
    }

    /** Also where it happens to be what is usual for the data or the network that was chosen in between. */
    @Test
    void whatSomebodyChangedStaysHoweverOftenAnotherPlanIsUsual() {
        model.choose(Presets.TWO_BLOCK, true);
        model.augmentationProperty().set(AugmentationLevel.NONE);
        model.choose(Presets.TWO_BLOCK, false);
        model.choose(Presets.TWO_BLOCK, true);
        assertThat(model.augmentationProperty().get()).isEqualTo(AugmentationLevel.NONE);
        model.reset();
        assertThat(model.augmentationProperty().get()).isEqualTo(AugmentationLevel.FULL);
    }
}
