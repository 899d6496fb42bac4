package digitpad.ui.hand;

import atlantafx.base.theme.Styles;
import digitpad.ui.hand.ExerciseModel.Task;
import digitpad.ui.pad.PadModel;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
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

/** Above the pad while digits are written that DigitPad asks for: which one, how far it is, and the ways on and back. */
public final class ExerciseBar extends VBox {
    private final ExerciseModel model;

    public ExerciseBar(ExerciseModel model, PadModel pad) {
        this.model = model;
        getStyleClass().add("exercise-bar");
        getStylesheets()
                .add(Objects.requireNonNull(ExerciseBar.class.getResource("/digitpad/ui/hand.css"))
                        .toExternalForm());
        setId("exercise-bar");
        getChildren().addAll(head(), buttons(pad));
        setMinHeight(Region.USE_PREF_SIZE);
        visibleProperty().bind(model.taskProperty().map(Optional::isPresent));
        managedProperty().bind(visibleProperty());
    }

    private HBox head() {
        Label asked = new Label();
        asked.setId("exercise-task");
        asked.getStyleClass().add("exercise-task");
        asked.textProperty()
                .bind(model.taskProperty().map(task -> task.map(Task::request).orElse("")));
        asked.setMinWidth(Region.USE_PREF_SIZE);
        Label turn = new Label();
        turn.getStyleClass().add("quiet");
        turn.textProperty().bind(model.taskProperty().map(task -> task.map(ExerciseBar::turn)
                .orElse("")));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        ProgressBar progress = new ProgressBar();
        progress.getStyleClass().add("exercise-progress");
        progress.progressProperty().bind(model.writtenProperty().divide((double) ExerciseModel.TOTAL));
        progress.setAccessibleText("Digits written");
        Label written = new Label();
        written.getStyleClass().add("quiet");
        written.textProperty().bind(model.writtenProperty().map(count -> count + " of " + ExerciseModel.TOTAL));
        written.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(asked, turn, gap, progress, written);
        head.getStyleClass().add("exercise-head");
        head.setAlignment(Pos.CENTER_LEFT);
        head.setAccessibleRole(AccessibleRole.TEXT);
        head.accessibleTextProperty().bind(asked.textProperty().concat(", ").concat(turn.textProperty()));
        return head;
    }

    private static String turn(Task task) {
        return task.turn() + " of " + ExerciseModel.TURNS;
    }

    private FlowPane buttons(PadModel pad) {
        Button next = button("exercise-next", "Next", "Keep this digit and go on (Enter)", model::next);
        next.getStyleClass().add(Styles.ACCENT);
        next.disableProperty().bind(pad.blankProperty());
        Button back = button("exercise-back", "Back", "Go back to the digit before", model::back);
        back.disableProperty().bind(model.firstProperty());
        Button skip = button("exercise-skip", "Skip", "Go on without this digit", model::skip);
        Button end = button("exercise-end", "End", "End the exercise; what is written stays", model::end);
        CheckBox byItself = new CheckBox("Go on when the pen rests");
        byItself.setId("exercise-by-itself");
        byItself.setAccessibleText("Go on by itself when the pen rests");
        byItself.setFocusTraversable(true);
        byItself.selectedProperty().bindBidirectional(model.byItselfProperty());
        byItself.setMinWidth(Region.USE_PREF_SIZE);
        FlowPane buttons = new FlowPane(next, back, skip, end, byItself);
        buttons.getStyleClass().add("exercise-buttons");
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
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
