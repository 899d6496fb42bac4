package digitpad.ui.training;

import digitpad.image.DigitImage;
import digitpad.training.LearningRateSchedule;
import digitpad.training.OptimizerKind;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
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
                field("Epochs", "epochs", plan.epochsProperty(), "Passes over the training part, 1 to 10,000"),
                field("Batch size", "batch-size", plan.batchSizeProperty(), "Digits an optimiser step, 1 to 4,096"),
                named(
                        "Optimiser",
                        choice("optimizer", plan.optimizerProperty(), OptimizerKind.values(), PlanText::name)),
                field("Learning rate", "learning-rate", plan.learningRateProperty(), "The schedule's highest"),
                named(
                        "Schedule",
                        choice("schedule", plan.scheduleProperty(), LearningRateSchedule.values(), PlanText::name)),
                named("Augmentation", augmentation));
        first.getStyleClass().add("plan-fields");
        FlowPane rest = new FlowPane(
                field(
                        "Weight decay",
                        "weight-decay",
                        plan.weightDecayProperty(),
                        "Share of each weight taken off a step, times the learning rate"),
                field(
                        "Label smoothing",
                        "label-smoothing",
                        plan.labelSmoothingProperty(),
                        "Probability that is spread over all digits; 0 for none"),
                field(
                        "Weight averaging",
                        "averaging",
                        plan.averagingProperty(),
                        "Decay of the moving average of the weights that is validated and kept; 0 for none"),
                field(
                        "Validation, %",
                        "validation",
                        plan.validationShareProperty(),
                        "Share of the digits put aside to choose the best epoch by"),
                field("Seed", "seed", plan.seedProperty(), "The same seed gives the same network on this machine"));
        rest.getStyleClass().add("plan-fields");
        TitledPane more = new TitledPane("More settings", rest);
        more.setExpanded(false);
        more.setAnimated(false);
        more.getStyleClass().add("disclosure");
        more.setAccessibleText("More settings");
        AugmentationPreview preview = new AugmentationPreview(plan, samples);
        Label problem = new Label();
        problem.getStyleClass().add("plan-problem");
        problem.setWrapText(true);
        problem.textProperty().bind(plan.problemProperty());
        problem.visibleProperty().bind(plan.problemProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        Button usual = new Button("Usual settings");
        usual.setId("usual-settings");
        usual.setAccessibleText("Take the usual settings of this network");
        usual.getStyleClass().add("small");
        usual.setOnAction(event -> plan.reset());
        getChildren().addAll(first, problem, preview, more, new HBox(usual));
        preview.show();
    }

    private static Node field(String name, String id, StringProperty text, String explanation) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(name);
        field.setPrefColumnCount(6);
        field.setTooltip(new Tooltip(explanation));
        field.textProperty().bindBidirectional(text);
        return named(name, field);
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

    private static Node named(String name, Control control) {
        Label label = new Label(name);
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
