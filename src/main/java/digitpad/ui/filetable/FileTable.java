package digitpad.ui.filetable;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** The files, a row each: a click opens one, a double click on what stands there corrects it. */
final class FileTable extends TableView<FileRow> {
    static final double ROW_HEIGHT = 48;

    private final Consumer<FileRow> open;
    private final TableColumn<FileRow, FileRow.Shown> reading;

    FileTable(FileTableModel model, Thumbnails thumbnails, Consumer<FileRow> open) {
        super(model.shown());
        this.open = open;
        setId("files");
        setEditable(true);
        setFixedCellSize(ROW_HEIGHT);
        setAccessibleText("Files");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(placeholder(model));
        this.reading = column("Reading", 260, () -> new ReadingCell(model));
        reading.setEditable(true);
        getColumns().add(fixed(column("", 64, () -> new ThumbnailCell(thumbnails)), 64));
        getColumns().add(column("File", 240, FileNameCell::new));
        getColumns().add(reading);
        getColumns().add(fixed(column("Confidence", 110, ConfidenceCell::new), 110));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        addEventHandler(KeyEvent.KEY_TYPED, this::type);
    }

    /** Selects a row and brings it to view. */
    void show(FileRow row) {
        int index = getItems().indexOf(row);
        if (index >= 0) {
            getSelectionModel().clearAndSelect(index);
            getFocusModel().focus(index);
            scrollTo(Math.max(0, index - 2));
        }
    }

    private void press(KeyEvent event) {
        FileRow row = getSelectionModel().getSelectedItem();
        if (row == null || getEditingCell() != null) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            open.accept(row);
        } else if (event.getCode() == KeyCode.F2) {
            event.consume();
            edit(getSelectionModel().getSelectedIndex(), reading);
        }
    }

    /** A digit begins to correct the row, as in a spreadsheet. */
    private void type(KeyEvent event) {
        String typed = event.getCharacter();
        boolean digit = typed.length() == 1 && typed.charAt(0) >= '0' && typed.charAt(0) <= '9';
        int index = getSelectionModel().getSelectedIndex();
        if (digit && !event.isShortcutDown() && index >= 0 && getEditingCell() == null) {
            event.consume();
            ReadingCell.beginWith(this, index, reading, typed);
        }
    }

    private static Label placeholder(FileTableModel model) {
        Label empty = new Label();
        empty.textProperty()
                .bind(model.runningProperty()
                        .map(running ->
                                running ? "Looking for pictures and drawings …" : "No pictures or drawings here."));
        empty.getStyleClass().add("quiet");
        return empty;
    }

    private static TableColumn<FileRow, FileRow.Shown> column(
            String title, double width, Supplier<TableCell<FileRow, FileRow.Shown>> cells) {
        TableColumn<FileRow, FileRow.Shown> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setEditable(false);
        // The order is the model's.
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> cell.getValue().shownProperty());
        column.setCellFactory(all -> cells.get());
        return column;
    }

    private static TableColumn<FileRow, FileRow.Shown> fixed(TableColumn<FileRow, FileRow.Shown> column, double width) {
        column.setMinWidth(width);
        column.setMaxWidth(width);
        column.setResizable(false);
        return column;
    }

    /** A cell whose click opens the file. */
    abstract static class OpeningCell extends TableCell<FileRow, FileRow.Shown> {
        OpeningCell() {
            super();
            addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
                FileRow.Shown shown = getItem();
                boolean plain = event.getButton() == MouseButton.PRIMARY && !event.isShortcutDown();
                if (plain && event.isStillSincePress() && shown != null && getTableView() instanceof FileTable table) {
                    event.consume();
                    table.open.accept(shown.row());
                }
            });
        }
    }
}
