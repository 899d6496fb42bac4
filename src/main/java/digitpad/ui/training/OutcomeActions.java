package digitpad.ui.training;

import digitpad.app.runs.RunRecord;
import digitpad.app.runs.RunState;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** What can be done with a run when its training is over; in sight then alone. */
final class OutcomeActions extends HBox {
    OutcomeActions(TrainingModel training, RunUses uses) {
        getStyleClass().add("outcome-actions");
        BooleanBinding over = Bindings.createBooleanBinding(
                () -> !training.getPhase().isBusy() && best(training).isPresent(),
                training.phaseProperty(),
                training.runProperty());
        getChildren()
                .addAll(
                        action("use-network", "Use this network", "Let this network read the pad", training, uses::use),
                        action("see-results", "Results", "Show how well it reads", training, uses::showResults),
                        action("save-network", "Save as…", "Save this network as a file", training, uses::saveAs));
        Button resume = action("resume-run", "Resume", "Go on with this run where it left off", training, uses::resume);
        resume.visibleProperty()
                .bind(training.runProperty().map(run -> run.filter(is -> is.state() != RunState.FINISHED)
                        .isPresent()));
        resume.managedProperty().bind(resume.visibleProperty());
        getChildren().add(resume);
        visibleProperty().bind(over);
        managedProperty().bind(over);
    }

    private static Optional<RunRecord> best(TrainingModel training) {
        return training.runProperty().get().filter(run -> run.best().isPresent());
    }

    private static Button action(
            String id, String name, String explanation, TrainingModel training, Consumer<RunRecord> does) {
        Button button = new Button(name);
        button.setId(id);
        button.setAccessibleText(explanation);
        button.setTooltip(new Tooltip(explanation));
        button.setOnAction(event -> best(training).ifPresent(does));
        return button;
    }
}
