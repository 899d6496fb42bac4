package digitpad.ui.hand;

import digitpad.app.hand.PersonalDigit;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What can be done with the selected digits; takes no room where none is. */
final class SelectionBar extends VBox {

    SelectionBar(HandSelection selection, Consumer<PersonalDigit> open) {
        getStyleClass().add("selection-bar");
        setId("selection-bar");
        Label what = new Label();
        what.setId("selection");
        what.textProperty().bind(selection.selectedProperty().map(SelectionBar::words));
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        HBox labels = new HBox(new Label("It is a"));
        labels.getStyleClass().add("digit-keys");
        labels.setAlignment(Pos.CENTER_LEFT);
        for (int label = 0; label < 10; label++) {
            labels.getChildren().add(relabel(selection, label));
        }
        Button show = new Button("Open on the pad");
        show.setId("hand-open");
        show.setAccessibleText("Open the digit on the pad");
        show.disableProperty().bind(selection.selectedProperty().map(selected -> selected.size() != 1));
        show.setOnAction(event -> selection.currentProperty().get().ifPresent(open));
        Button remove = new Button("Remove");
        remove.setId("hand-remove");
        remove.setAccessibleText("Remove the selected digits");
        remove.setTooltip(new Tooltip("Remove the selected digits (Delete)"));
        remove.setOnAction(event -> selection.remove());
        FlowPane actions = new FlowPane(labels, show, remove);
        actions.getStyleClass().add("hand-buttons");
        getChildren().addAll(what, actions);
        visibleProperty().bind(selection.selectedProperty().map(selected -> !selected.isEmpty()));
        managedProperty().bind(visibleProperty());
    }

    private static Button relabel(HandSelection selection, int label) {
        Button button = new Button(Integer.toString(label));
        button.setId("relabel-" + label);
        button.getStyleClass().add("correction-key");
        button.setAccessibleText("The selected digits are " + label + "s");
        button.setTooltip(new Tooltip("It is " + HandWords.article(label) + " (key " + label + ")"));
        button.setFocusTraversable(false);
        button.setOnAction(event -> selection.relabel(label));
        return button;
    }

    private static String words(Set<PersonalDigit> selected) {
        return selected.size() == 1
                ? HandWords.describe(selected.iterator().next())
                : HandWords.count(selected.size()) + " selected";
    }
}
