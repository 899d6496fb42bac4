package digitpad.ui.network;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A network in the list: its name, and a line about it. */
final class ChoiceCell extends ListCell<NetworkChoice> {
    private final Label name = new Label();
    private final Label description = new Label();
    private final VBox both = new VBox(name, description);

    ChoiceCell() {
        name.getStyleClass().add("network-choice-name");
        description.getStyleClass().add("caption");
        description.setWrapText(true);
        // As wide as the list, which is not asked to scroll sideways.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable NetworkChoice choice, boolean empty) {
        super.updateItem(choice, empty);
        name.textProperty().unbind();
        description.textProperty().unbind();
        if (empty || choice == null) {
            setGraphic(null);
            return;
        }
        name.textProperty().bind(choice.nameProperty());
        description.textProperty().bind(choice.descriptionProperty());
        setGraphic(both);
    }
}
