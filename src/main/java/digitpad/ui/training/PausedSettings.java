package digitpad.ui.training;

import digitpad.training.TrainingControl;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/** Settings that may be changed while the training rests; in sight then alone. */
final class PausedSettings extends HBox {
    private final TrainingModel training;
    private final TextField rate = field("paused-rate", "Learning rate from here on");
    private final TextField decay = field("paused-decay", "Weight decay from here on");
    private final Label problem = new Label();

    PausedSettings(TrainingModel training) {
        this.training = training;
        getStyleClass().add("paused-settings");
        setAlignment(Pos.CENTER_LEFT);
        problem.getStyleClass().add("plan-problem");
        problem.setWrapText(true);
        Button apply = new Button("Apply");
        apply.setId("apply-rates");
        apply.setAccessibleText("Go on with this learning rate and weight decay");
        apply.setOnAction(event -> apply());
        rate.setOnAction(event -> apply());
        decay.setOnAction(event -> apply());
        getChildren()
                .addAll(caption("Learning rate", rate), rate, caption("Weight decay", decay), decay, apply, problem);
        visibleProperty().bind(training.phaseProperty().map(phase -> phase == Phase.PAUSED));
        managedProperty().bind(visibleProperty());
        training.ratesProperty().subscribe(rates -> rates.ifPresent(this::show));
        training.phaseProperty()
                .subscribe(phase -> training.ratesProperty().get().ifPresent(this::show));
    }

    private void show(TrainingControl.Rates rates) {
        rate.setText(PlanText.number(rates.learningRate()));
        decay.setText(PlanText.number(rates.weightDecay()));
        problem.setText("");
    }

    private void apply() {
        try {
            training.change(new TrainingControl.Rates(
                    PlanText.decimal("learning rate", rate.getText()),
                    PlanText.decimal("weight decay", decay.getText())));
            problem.setText("Holds from the next batch on.");
        } catch (IllegalArgumentException e) {
            problem.setText(e.getMessage());
        }
    }

    private static TextField field(String id, String name) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(name);
        field.setPrefColumnCount(6);
        return field;
    }

    private static Label caption(String text, TextField field) {
        Label label = new Label(text);
        label.getStyleClass().add("caption");
        label.setLabelFor(field);
        return label;
    }
}
