package digitpad.ui.filetable;

import digitpad.app.Background;
import digitpad.ui.files.FileChoosers;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser.ExtensionFilter;

/** The table in the pad's place: what can be done with it, the files, and how far the reading is. */
final class FileTableView extends VBox {
    private static final ExtensionFilter CSV = new ExtensionFilter("CSV", "*.csv");
    private static final ExtensionFilter JSON = new ExtensionFilter("JSON lines", "*.jsonl");

    private final FileTableModel model;
    private final FileTable table;
    private final TextField filter = new TextField();

    /** @param maker makes small pictures and nothing else */
    FileTableView(FileTableModel model, OpenFileModel opened, FileChoosers choosers, Background maker) {
        super();
        this.model = model;
        Thumbnails thumbnails = new Thumbnails(maker);
        this.table = new FileTable(model, thumbnails, opened::open);
        getStyleClass().add("file-table");
        getStylesheets()
                .add(Objects.requireNonNull(FileTableView.class.getResource("/digitpad/ui/filetable.css"))
                        .toExternalForm());
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(head(choosers), table, foot());
        model.presentProperty().subscribe(present -> {
            if (!present) {
                thumbnails.clear();
            }
        });
        opened.currentProperty().subscribe(row -> row.ifPresent(table::show));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
                event.consume();
                filter.clear();
            }
        });
    }

    /** Gives the keyboard to the files. */
    void focus() {
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
        table.requestFocus();
    }

    private FlowPane head(FileChoosers choosers) {
        filter.setId("file-filter");
        filter.setPromptText("Filter: name, number, ?, error");
        filter.setAccessibleText("Filter");
        filter.setTooltip(
                new Tooltip(
                        "Part of a name or a number; \"?\" for what is not sure, \"error\" for what cannot be read (Esc: show all)"));
        filter.setPrefColumnCount(18);
        filter.textProperty().bindBidirectional(model.filterProperty());
        filter.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                event.consume();
                focus();
            }
        });
        ToggleButton unsure = new ToggleButton("Unsure first");
        unsure.setId("unsure-first");
        unsure.selectedProperty().bindBidirectional(model.unsureFirstProperty());
        MenuItem csv = new MenuItem("CSV…");
        csv.setOnAction(event -> export(choosers, CSV, ".csv", FileTableModel::exportCsv));
        MenuItem json = new MenuItem("JSON lines…");
        json.setOnAction(event -> export(choosers, JSON, ".jsonl", FileTableModel::exportJson));
        MenuButton export = new MenuButton("Export", null, csv, json);
        export.setId("export-files");
        Button close = new Button("Close");
        close.setId("close-files");
        close.setOnAction(event -> model.close());
        FlowPane head = new FlowPane(filter, unsure, export, close);
        head.getStyleClass().add("file-table-head");
        return head;
    }

    private HBox foot() {
        Label counts = new Label();
        counts.setId("file-counts");
        counts.textProperty().bind(model.countsProperty());
        counts.setMinWidth(0);
        counts.getStyleClass().add("quiet");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label progress = new Label();
        progress.setId("file-progress");
        progress.setMinWidth(Region.USE_PREF_SIZE);
        progress.textProperty().bind(model.progressProperty());
        Button cancel = new Button("Cancel");
        cancel.setId("cancel-files");
        cancel.setOnAction(event -> model.cancel());
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        // Keeps its room, so that the table does not move.
        cancel.visibleProperty().bind(model.runningProperty());
        HBox foot = new HBox(counts, gap, progress, cancel);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("file-table-foot");
        return foot;
    }

    private void export(
            FileChoosers choosers, ExtensionFilter kind, String ending, BiConsumer<FileTableModel, Path> writing) {
        Optional<Path> target = choosers.save("Export the readings", kind, "readings", ending);
        target.ifPresent(file -> writing.accept(model, file));
    }
}
