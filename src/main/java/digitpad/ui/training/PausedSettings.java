package digitpad.ui.training;

import digitpad.training.TrainingControl;
import digitpad.training.plan.TrainingPlan;
import digitpad.ui.help.Term;
import digitpad.ui.help.TermMark;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Settings that may be changed while the training rests; in sight then alone. */
final class PausedSettings extends VBox {
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private final TrainingModel training;
    private final TextField rate = field("paused-rate", "Learning rate from here on");
    private final TextField decay = field("paused-decay", "Weight decay from here on");
    private final Label remark = new Label();

    PausedSettings(TrainingModel training) {
        this.training = training;
        getStyleClass().add("paused-settings");
        remark.setId("paused-remark");
        remark.getStyleClass().add("caption");
        remark.setWrapText(true);
        remark.setMinHeight(Region.USE_PREF_SIZE);
        remark.visibleProperty().bind(remark.textProperty().isNotEmpty());
        remark.managedProperty().bind(remark.visibleProperty());
        Button apply = new Button("Apply");
        apply.setId("apply-rates");
        apply.setAccessibleText("Apply this learning rate and weight decay");
        apply.setMinWidth(Region.USE_PREF_SIZE);
        apply.setOnAction(event -> accept());
        rate.setOnAction(event -> accept());
        decay.setOnAction(event -> accept());
        FlowPane fields = new FlowPane(
                pair("Learning rate", Term.LEARNING_RATE, rate), pair("Weight decay", Term.WEIGHT_DECAY, decay), apply);
        fields.getStyleClass().add("paused-fields");
        getChildren().addAll(fields, remark);
        visibleProperty().bind(training.phaseProperty().map(phase -> phase == Phase.PAUSED));
        managedProperty().bind(visibleProperty());
        training.ratesProperty().subscribe(rates -> rates.ifPresent(this::show));
        training.phaseProperty()
                .subscribe(phase -> training.ratesProperty().get().ifPresent(this::show));
        for (TextField field : List.of(rate, decay)) {
            field.textProperty().addListener((property, was, is) -> say("", false));
            field.focusedProperty().subscribe(focused -> {
                if (!focused) {
                    look(field);
                }
            });
        }
    }

    private void show(TrainingControl.Rates rates) {
        rate.setText(PlanText.number(rates.learningRate()));
        decay.setText(PlanText.number(rates.weightDecay()));
        say("", false);
    }

    /** What is no number is told when its field is left; it stays there to be mended. */
    private void look(TextField field) {
        try {
            if (field == rate) {
                TrainingPlan.checkRates(rate(), 0);
            } else {
                TrainingPlan.checkRates(1, decay());
            }
        } catch (IllegalArgumentException e) {
            refuse(e);
        }
    }

    private double rate() {
        return PlanText.decimal("learning rate", rate.getText());
    }

    private double decay() {
        return PlanText.decimal("weight decay", decay.getText());
    }

    private void refuse(IllegalArgumentException refused) {
        say(String.valueOf(refused.getMessage()), true);
    }

    private void say(String sentence, boolean problem) {
        remark.setText(sentence);
        remark.pseudoClassStateChanged(PROBLEM, problem);
    }

    /** Takes over what was typed, if anything; false where it is no good, which is said. */
    boolean accept() {
        Optional<TrainingControl.Rates> now = training.ratesProperty().get();
        boolean untouched = now.filter(is -> PlanText.number(is.learningRate()).equals(rate.getText())
                        && PlanText.number(is.weightDecay()).equals(decay.getText()))
                .isPresent();
        if (untouched) {
            return true;
        }
        try {
            training.change(new TrainingControl.Rates(rate(), decay()));
            say("Applies from the next batch on.", false);
            return true;
        } catch (IllegalArgumentException e) {
            refuse(e);
            return false;
        }
    }

    private static TextField field(String id, String name) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(name);
        field.setPrefColumnCount(6);
        return field;
    }

    private static HBox pair(String text, Term term, TextField field) {
        Label label = TermMark.behind(new Label(text), term);
        label.getStyleClass().add("caption");
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        field.setMinWidth(Region.USE_PREF_SIZE);
        HBox pair = new HBox(label, field);
        pair.getStyleClass().add("paused-field");
        pair.setAlignment(Pos.CENTER_LEFT);
        return pair;
    }
}
