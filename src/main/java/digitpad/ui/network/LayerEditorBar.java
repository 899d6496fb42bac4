package digitpad.ui.network;

import digitpad.model.network.DesignFile;
import digitpad.ui.picture.Icon;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The design's name, undo and redo, and what can be added. */
final class LayerEditorBar extends HBox {
    private final NetworkModel model;
    private final LayerRows rows;

    LayerEditorBar(NetworkModel model, LayerRows rows) {
        this.model = model;
        this.rows = rows;
        Button undo = IconButtons.plain(Icon.UNDO, "Undo", model::undo);
        undo.setId("network-undo");
        undo.disableProperty().bind(model.canUndoProperty().not());
        Button redo = IconButtons.plain(Icon.REDO, "Redo", model::redo);
        redo.setId("network-redo");
        redo.disableProperty().bind(model.canRedoProperty().not());
        TextField name = name();
        HBox.setHgrow(name, Priority.ALWAYS);
        Label caption = new Label("Name");
        caption.getStyleClass().add("caption");
        caption.setLabelFor(name);
        caption.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(caption, name, undo, redo, add());
        getStyleClass().add("layer-editor-bar");
        setAlignment(Pos.CENTER_LEFT);
    }

    private TextField name() {
        TextField name = new TextField();
        name.setId("network-name");
        name.setAccessibleText("Name of the design");
        name.setTooltip(new Tooltip("Name of the design"));
        name.setPrefColumnCount(8);
        name.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().length() <= DesignFile.MAX_NAME ? change : null));
        Runnable take = () -> {
            model.rename(name.getText());
            name.setText(model.chosenProperty().get().getName());
        };
        name.setOnAction(event -> take.run());
        name.focusedProperty().subscribe(focused -> {
            if (!focused) {
                take.run();
            }
        });
        model.chosenProperty().flatMap(NetworkChoice::nameProperty).subscribe(name::setText);
        return name;
    }

    private MenuButton add() {
        MenuButton add = new MenuButton("Add layer", Icon.ADD.node());
        add.setId("add-layer");
        add.setMinWidth(USE_PREF_SIZE);
        add.setAccessibleText("Add a layer");
        add.setTooltip(new Tooltip("Adds below the selected layer, or before the last one"));
        for (LayerOffer offer : LayerOffer.ALL) {
            MenuItem item = new MenuItem(offer.title());
            item.setOnAction(event -> add(offer));
            add.getItems().add(item);
        }
        return add;
    }

    private void add(LayerOffer offer) {
        int size = model.draftProperty().get().layers().size();
        int at = rows.selected().map(index -> index + 1).orElse(Math.max(0, size - 1));
        model.add(at, offer.layer());
        rows.focus(at);
    }
}
