package digitpad.ui.training;

import digitpad.image.DigitImage;
import digitpad.training.optimizer.OptimizerKind;
import digitpad.training.plan.LearningRateSchedule;
import digitpad.ui.help.Term;
import digitpad.ui.help.TermMark;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The settings of the next training: what matters most in sight, the rest folded away. */
final class PlanView extends VBox {
    PlanView(PlanModel plan, Supplier<List<DigitImage>> samples) {
        getStyleClass().add("plan");
        ChoiceBox<AugmentationLevel> augmentation = choice(
                "augmentation", plan.augmentationProperty(), AugmentationLevel.values(), AugmentationLevel::title);
        FlowPane first = new FlowPane(
                new NumberField(
                        "Epochs", Term.EPOCH, "epochs", plan.epochs(), "Passes over the training part, 1 to 10,000"),
                new NumberField(
                        "Batch size",
                        Term.BATCH,
                        "batch-size",
                        plan.batchSize(),
                        "Digits an optimiser step, 1 to 4,096"),
                named(
                        "Optimiser",
                        Term.OPTIMISER,
                        choice("optimizer", plan.optimizerProperty(), OptimizerKind.values(), PlanText::name)),
                new NumberField(
                        "Learning rate",
                        Term.LEARNING_RATE,
                        "learning-rate",
                        plan.learningRate(),
                        "The schedule's highest"),
                named(
                        "Schedule",
                        Term.SCHEDULE,
                        choice("schedule", plan.scheduleProperty(), LearningRateSchedule.values(), PlanText::name)),
                named("Augmentation", Term.AUGMENTATION, augmentation));
        first.getStyleClass().add("plan-fields");
        FlowPane rest = new FlowPane(
                new NumberField(
                        "Weight decay",
                        Term.WEIGHT_DECAY,
                        "weight-decay",
                        plan.weightDecay(),
                        "Share of each weight taken off a step, times the learning rate"),
                new NumberField(
                        "Label smoothing",
                        Term.LABEL_SMOOTHING,
                        "label-smoothing",
                        plan.labelSmoothing(),
                        "Probability that is spread over all digits; 0 for none"),
                new NumberField(
                        "Weight averaging",
                        Term.WEIGHT_AVERAGING,
                        "averaging",
                        plan.averaging(),
                        "Decay of the moving average of the weights that is validated and kept; 0 for none"),
                new NumberField(
                        "Validation, %",
                        Term.VALIDATION,
                        "validation",
                        plan.validationShare(),
                        "Share of the digits put aside to choose the best epoch by"),
                new NumberField(
                        "Seed",
                        Term.SEED,
                        "seed",
                        plan.seed(),
                        "The same seed gives the same network on this machine"));
        rest.getStyleClass().add("plan-fields");
        TitledPane more = new TitledPane("More settings", rest);
        more.setExpanded(false);
        more.setAnimated(false);
        more.getStyleClass().add("disclosure");
        more.setAccessibleText("More settings");
        AugmentationPreview preview = new AugmentationPreview(plan, samples);
        Button usual = new Button("Usual settings");
        usual.setId("usual-settings");
        usual.setAccessibleText("Take the usual settings of this network");
        usual.getStyleClass().add("small");
        usual.setOnAction(event -> plan.reset());
        getChildren().addAll(first, preview, more, new HBox(usual));
        preview.show();
    }

    private static <T> ChoiceBox<T> choice(String id, ObjectProperty<T> value, T[] values, Function<T, String> name) {
        ChoiceBox<T> box = new ChoiceBox<>(FXCollections.observableArrayList(values));
        box.setId(id);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T each) {
                return each == null ? "" : name.apply(each);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("Choices are not typed.");
            }
        });
        box.valueProperty().bindBidirectional(value);
        return box;
    }

    private static Node named(String name, Term term, Control control) {
        Label label = TermMark.behind(new Label(name), term);
        label.getStyleClass().add("caption");
        label.setLabelFor(control);
        if (control.getAccessibleText() == null) {
            control.setAccessibleText(name);
        }
        VBox pair = new VBox(label, control);
        pair.getStyleClass().add("plan-field");
        return pair;
    }
}
