package digitpad.ui.hand;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Above the gallery: how many digits there are, undo, import and export. */
final class GalleryHead extends HBox {
    private final HandModel model;
    private final HandDialogs dialogs;

    GalleryHead(HandModel model, HandDialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
        getStyleClass().add("hand-head");
        setAlignment(Pos.CENTER_LEFT);
        Label title = new Label();
        title.getStyleClass().add("hand-title");
        title.setId("hand-count");
        title.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.digits().isEmpty()
                                ? "Your digits"
                                : "Your digits: " + model.digits().size(),
                        model.digits()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(title, gap);
        for (Region button : List.of(undo(), bring(), export())) {
            button.setMinWidth(Region.USE_PREF_SIZE);
            getChildren().add(button);
        }
    }

    private Button undo() {
        Button undo = new Button("Undo");
        undo.setId("hand-undo");
        undo.setAccessibleText("Take the last change of my digits back");
        Tooltip what = new Tooltip();
        what.textProperty().bind(model.undoableProperty().map(change -> "Undo: " + change));
        undo.setTooltip(what);
        undo.disableProperty().bind(model.undoableProperty().isEmpty());
        undo.setOnAction(event -> model.undo());
        return undo;
    }

    private MenuButton bring() {
        MenuItem folder = new MenuItem("A folder…");
        folder.setOnAction(event -> dialogs.importedFolder().ifPresent(path -> model.importFrom(List.of(path))));
        MenuItem files = new MenuItem("Files…");
        files.setOnAction(event -> {
            List<Path> chosen = dialogs.importedFiles();
            if (!chosen.isEmpty()) {
                model.importFrom(chosen);
            }
        });
        MenuButton bring = new MenuButton("Import", null, folder, files);
        bring.setId("hand-import");
        bring.setAccessibleText("Add drawings and pictures from elsewhere to my digits");
        return bring;
    }

    private Button export() {
        Button export = new Button("Export…");
        export.setId("hand-export");
        export.setAccessibleText("Write my digits into a new folder");
        export.disableProperty().bind(Bindings.isEmpty(model.digits()));
        export.setOnAction(event -> dialogs.exportFolder().ifPresent(target -> model.export(target, model.digits())));
        return export;
    }
}
