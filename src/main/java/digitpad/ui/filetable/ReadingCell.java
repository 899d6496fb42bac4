package digitpad.ui.filetable;

import digitpad.app.batch.FileAnswer;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** What stands in a file, to be corrected in place; of one that cannot be read, why. */
final class ReadingCell extends TableCell<FileRow, FileRow.Shown> {
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");
    private static final PseudoClass CORRECTED = PseudoClass.getPseudoClass("corrected");
    private static final PseudoClass UNSURE = PseudoClass.getPseudoClass("unsure");

    /** What was typed to begin with, by table. */
    private static final String TYPED = ReadingCell.class.getName();

    private final FileTableModel model;
    private final TextField field = new TextField();
    private final Tooltip whole = new Tooltip();

    ReadingCell(FileTableModel model) {
        super();
        this.model = model;
        whole.setWrapText(true);
        whole.setMaxWidth(480);
        field.setId("file-reading");
        field.setAccessibleText("What stands in the file");
        field.setPromptText("0–9, | between rows");
        field.setOnAction(event -> accept());
        field.textProperty().addListener((property, was, is) -> field.pseudoClassStateChanged(PROBLEM, false));
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                cancelEdit();
                event.consume();
            }
        });
        getStyleClass().add("file-reading");
    }

    /** Begins to correct a row with what was typed already. */
    static void beginWith(TableView<FileRow> table, int row, TableColumn<FileRow, FileRow.Shown> column, String typed) {
        table.getProperties().put(TYPED, typed);
        table.edit(row, column);
        table.getProperties().remove(TYPED);
    }

    @Override
    public void startEdit() {
        FileRow.Shown item = getItem();
        if (item == null || item.row().answer().isEmpty()) {
            return;
        }
        super.startEdit();
        if (isEditing()) {
            Object typed = getTableView().getProperties().get(TYPED);
            field.setText(typed instanceof String text ? text : item.row().reading());
            setText(null);
            setGraphic(field);
            field.requestFocus();
            if (typed == null) {
                field.selectAll();
            } else {
                field.end();
            }
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        show(getItem());
        getTableView().requestFocus();
    }

    @Override
    protected void updateItem(FileRow.Shown item, boolean empty) {
        super.updateItem(item, empty);
        if (!isEditing()) {
            show(empty ? null : item);
        }
    }

    private void accept() {
        FileRow.Shown item = getItem();
        if (item != null && model.correct(item.row(), field.getText())) {
            cancelEdit();
        } else {
            field.pseudoClassStateChanged(PROBLEM, true);
        }
    }

    private void show(FileRow.@Nullable Shown item) {
        setGraphic(null);
        setTooltip(null);
        boolean failed =
                item != null && item.row().isFailed() && item.row().corrected().isEmpty();
        pseudoClassStateChanged(PROBLEM, failed);
        pseudoClassStateChanged(
                CORRECTED, item != null && item.row().corrected().isPresent());
        pseudoClassStateChanged(UNSURE, item != null && item.row().isUnsure());
        setText(item == null ? null : text(item.row()));
        String told = item == null ? "" : tooltip(item.row());
        if (!told.isEmpty()) {
            whole.setText(told);
            setTooltip(whole);
        }
    }

    private static String text(FileRow row) {
        if (row.corrected().isPresent()) {
            return row.reading();
        }
        return row.answer()
                .map(answer -> answer.problem()
                        .map(sentence -> withoutName(sentence, row))
                        .orElse(answer.reading().isEmpty() ? "blank" : answer.reading()))
                .orElse("");
    }

    /** Which file it is stands beside it already: "Not an image …". */
    private static String withoutName(String sentence, FileRow row) {
        String name = row.file() + " ";
        if (!sentence.startsWith(name)) {
            return sentence;
        }
        String rest = sentence.substring(name.length());
        String words = rest.startsWith("is ") ? rest.substring("is ".length()) : rest;
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String tooltip(FileRow row) {
        String read = row.answer()
                .map(answer -> answer.problem().orElse(answer.reading()))
                .orElse("");
        return row.corrected().isPresent()
                ? row.answer()
                        .map(FileAnswer::reading)
                        .map(was -> "Read as " + (was.isEmpty() ? "blank" : was))
                        .orElse("")
                : read;
    }
}
