package digitpad.ui.hand;

import atlantafx.base.theme.Styles;
import digitpad.ui.hand.ExerciseModel.Task;
import digitpad.ui.pad.PadModel;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Beside the pad while digits are written that DigitPad asks for: which one, how far it is, and the ways on and back. */
public final class ExerciseBar extends VBox {
    private final ExerciseModel model;

    public ExerciseBar(ExerciseModel model, PadModel pad) {
        this.model = model;
        getStyleClass().add("exercise-bar");
        getStylesheets()
                .add(Objects.requireNonNull(ExerciseBar.class.getResource("/digitpad/ui/hand.css"))
                        .toExternalForm());
        setId("exercise-bar");
        getChildren().addAll(task(), progress(), question(), buttons(pad), byItself());
        visibleProperty().bind(model.taskProperty().map(Optional::isPresent));
        managedProperty().bind(visibleProperty());
    }

    private HBox task() {
        Label asked = new Label();
        asked.setId("exercise-task");
        asked.getStyleClass().add("exercise-task");
        asked.textProperty()
                .bind(model.taskProperty().map(task -> task.map(Task::request).orElse("")));
        asked.setMinWidth(Region.USE_PREF_SIZE);
        Label turn = quiet();
        turn.textProperty().bind(model.taskProperty().map(task -> task.map(ExerciseBar::turn)
                .orElse("")));
        HBox task = new HBox(asked, gap(), turn);
        task.getStyleClass().add("exercise-head");
        task.setAlignment(Pos.CENTER_LEFT);
        task.setAccessibleRole(AccessibleRole.TEXT);
        task.accessibleTextProperty().bind(asked.textProperty().concat(", ").concat(turn.textProperty()));
        return task;
    }

    private HBox progress() {
        ProgressBar progress = new ProgressBar();
        progress.getStyleClass().add("exercise-progress");
        progress.progressProperty().bind(model.writtenProperty().divide((double) ExerciseModel.TOTAL));
        progress.setAccessibleText("Digits written");
        progress.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(progress, Priority.ALWAYS);
        Label written = quiet();
        written.textProperty().bind(model.writtenProperty().map(count -> count + " of " + ExerciseModel.TOTAL));
        HBox all = new HBox(progress, written);
        all.getStyleClass().add("exercise-head");
        all.setAlignment(Pos.CENTER_LEFT);
        return all;
    }

    private static Label quiet() {
        Label label = new Label();
        label.getStyleClass().add("quiet");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static String turn(Task task) {
        return task.turn() + " of " + ExerciseModel.TURNS;
    }

    /** In the buttons' place while it stands: what is written looks like another digit. */
    private VBox question() {
        Label sentence = new Label();
        sentence.setId("exercise-question");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.textProperty()
                .bind(model.questionProperty().map(question -> question.map(ExerciseModel.Question::sentence)
                        .orElse("")));
        Button keep = button("exercise-keep", "", "Keep it as what was asked for (Enter)", model::next);
        keep.getStyleClass().add(Styles.ACCENT);
        keep.textProperty()
                .bind(model.taskProperty()
                        .map(task ->
                                "Keep" + task.map(is -> " as " + is.label()).orElse("")));
        Button again =
                button("exercise-again", "Write again", "Clear the pad and write it again (Esc)", model::writeAgain);
        VBox question = new VBox(sentence, flow(keep, again));
        question.getStyleClass().add("exercise-question");
        shownWhile(question, model.questionProperty().map(Optional::isPresent));
        return question;
    }

    private FlowPane buttons(PadModel pad) {
        Button next = button("exercise-next", "Next", "Keep this digit and go on (Enter)", model::next);
        next.getStyleClass().add(Styles.ACCENT);
        next.disableProperty().bind(pad.blankProperty());
        Button back = button("exercise-back", "Back", "Go back to the digit before", model::back);
        back.disableProperty().bind(model.firstProperty());
        Button skip = button("exercise-skip", "Skip", "Go on without this digit", model::skip);
        Button end = button("exercise-end", "End", "End the exercise; what is written stays", model::end);
        FlowPane buttons = flow(next, back, skip, end);
        shownWhile(buttons, model.questionProperty().map(Optional::isEmpty));
        return buttons;
    }

    private static FlowPane flow(Button... buttons) {
        FlowPane flow = new FlowPane(buttons);
        flow.getStyleClass().add("exercise-buttons");
        flow.setAlignment(Pos.CENTER_LEFT);
        return flow;
    }

    private CheckBox byItself() {
        CheckBox byItself = new CheckBox("Go on when the pen rests");
        byItself.setId("exercise-by-itself");
        byItself.setAccessibleText("Go on by itself when the pen rests");
        byItself.setFocusTraversable(true);
        byItself.selectedProperty().bindBidirectional(model.byItselfProperty());
        byItself.setMinWidth(Region.USE_PREF_SIZE);
        return byItself;
    }

    private static void shownWhile(Node node, ObservableValue<Boolean> wanted) {
        node.visibleProperty().bind(wanted);
        node.managedProperty().bind(node.visibleProperty());
    }

    private static Button button(String id, String name, String explanation, Runnable task) {
        Button button = new Button(name);
        button.setId(id);
        button.setAccessibleText(explanation);
        button.setTooltip(new Tooltip(explanation));
        button.setOnAction(event -> task.run());
        return button;
    }
}
