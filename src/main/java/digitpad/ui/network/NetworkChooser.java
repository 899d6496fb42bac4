package digitpad.ui.network;

import digitpad.ui.help.Term;
import digitpad.ui.help.TermMark;
import digitpad.ui.picture.Icon;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** The presets and designs to choose from; designs can be opened, saved elsewhere and deleted. */
final class NetworkChooser extends HBox {
    private final NetworkModel model;

    NetworkChooser(NetworkModel model, NetworkDialogs dialogs) {
        this.model = model;
        getStyleClass().add("network-chooser");
        setAlignment(Pos.CENTER_LEFT);
        ComboBox<NetworkChoice> box = box();
        HBox.setHgrow(box, Priority.ALWAYS);
        Button open = IconButtons.plain(Icon.OPEN, "Open a design", dialogs::open);
        open.setId("open-design");
        Button save = IconButtons.plain(Icon.SAVE, "Save this network as a design", dialogs::saveAs);
        save.setId("save-design");
        save.disableProperty().bind(model.problemProperty().isNotEmpty());
        getChildren().addAll(box, new TermMark(Term.PRESET), open, save, delete());
    }

    private ComboBox<NetworkChoice> box() {
        ComboBox<NetworkChoice> box = new ComboBox<>(model.choices());
        box.setId("network");
        box.setAccessibleText("Network");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setVisibleRowCount(8);
        box.setCellFactory(list -> new ChoiceCell());
        box.setButtonCell(new NameCell());
        model.chosenProperty().subscribe(box::setValue);
        box.setOnAction(event -> {
            NetworkChoice value = box.getValue();
            if (value != null && value != model.chosenProperty().get()) {
                model.choose(value);
            }
        });
        return box;
    }

    /** Two clicks, because what is deleted is gone. */
    private MenuButton delete() {
        MenuItem item = new MenuItem();
        item.textProperty()
                .bind(model.chosenProperty()
                        .flatMap(NetworkChoice::nameProperty)
                        .map(name -> "Delete “" + name + "” for good"));
        item.setOnAction(event -> model.delete());
        MenuButton delete = IconButtons.dress(new MenuButton(), Icon.CLEAR, "Delete this design");
        delete.setId("delete-design");
        delete.getItems().add(item);
        delete.disableProperty().bind(model.chosenProperty().map(NetworkChoice::isPreset));
        return delete;
    }

    /** The name alone, for the closed box. */
    private static final class NameCell extends ListCell<NetworkChoice> {
        @Override
        protected void updateItem(@Nullable NetworkChoice choice, boolean empty) {
            super.updateItem(choice, empty);
            textProperty().unbind();
            if (empty || choice == null) {
                setText(null);
            } else {
                textProperty().bind(choice.nameProperty());
            }
        }
    }
}
