package digitpad.ui.hand;

import atlantafx.base.theme.Styles;
import digitpad.ui.words.Unbroken;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Ten keys below the reading: what the drawing really was. */
public final class CorrectionRow extends VBox {
    private static final PseudoClass KEPT = PseudoClass.getPseudoClass("kept");

    private final CorrectionModel model;

    /** @param exercise during which it is said beforehand what a drawing is, so that this takes no room */
    public CorrectionRow(CorrectionModel model, ExerciseModel exercise) {
        this.model = model;
        getStyleClass().add("correction");
        getStylesheets()
                .add(Objects.requireNonNull(CorrectionRow.class.getResource("/digitpad/ui/hand.css"))
                        .toExternalForm());
        Label note = new Label();
        note.setId("correction-note");
        note.getStyleClass().add("caption");
        note.textProperty().bind(model.noteProperty().map(Unbroken::of));
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        HBox keys = new HBox();
        keys.getStyleClass().add("digit-keys");
        keys.setAlignment(Pos.CENTER_LEFT);
        List<Button> buttons = new ArrayList<>();
        for (int label = 0; label < 10; label++) {
            buttons.add(key(label));
        }
        keys.getChildren().addAll(buttons);
        model.keptProperty().subscribe(kept -> {
            for (int label = 0; label < buttons.size(); label++) {
                buttons.get(label).pseudoClassStateChanged(KEPT, kept.equals(Optional.of(label)));
            }
        });
        getChildren().addAll(note, keys);
        setMinHeight(Region.USE_PREF_SIZE);
        visibleProperty().bind(exercise.taskProperty().map(Optional::isEmpty));
        managedProperty().bind(visibleProperty());
    }

    private Button key(int label) {
        Button key = new Button(Integer.toString(label));
        key.setId("correct-" + label);
        key.getStyleClass().addAll(Styles.SMALL, "correction-key");
        key.setAccessibleText("The drawing is " + HandWords.article(label) + ", key " + label);
        key.setTooltip(new Tooltip("It is " + HandWords.article(label) + " (key " + label + ")"));
        key.setMinWidth(0);
        key.setMaxWidth(Double.MAX_VALUE);
        // The keys 0 to 9 do the same from everywhere beside the pad; ten stops on the way to the next control would
        // not help.
        key.setFocusTraversable(false);
        HBox.setHgrow(key, Priority.ALWAYS);
        key.disableProperty().bind(model.possibleProperty().not());
        key.setOnAction(event -> model.say(label));
        return key;
    }
}
