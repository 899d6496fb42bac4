package digitpad.ui.filetable;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Above the pad where a file of the table lies on it: which one, the next and the former one, and the way back. */
final class OpenFileBar extends HBox {
    private final OpenFileModel model;
    private final FileTableModel table;
    private final Button former = new Button("‹");
    private final Button next = new Button("›");
    private final Label place = new Label();
    private final Label name = new Label();

    OpenFileBar(OpenFileModel model, FileTableModel table) {
        super();
        this.model = model;
        this.table = table;
        former.setId("former-file");
        former.setAccessibleText("Previous file");
        former.setTooltip(new Tooltip("Previous file (←, Page Up)"));
        former.setOnAction(event -> model.go(-1));
        next.setId("next-file");
        next.setAccessibleText("Next file");
        next.setTooltip(new Tooltip("Next file (→, Page Down)"));
        next.setOnAction(event -> model.go(1));
        place.setId("file-place");
        place.setMinWidth(Region.USE_PREF_SIZE);
        place.getStyleClass().add("quiet");
        name.setId("file-name");
        name.setMinWidth(0);
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setTooltip(new Tooltip());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button back = new Button("Back to the table");
        back.setId("back-to-table");
        back.setTooltip(new Tooltip("Back to the table (Esc)"));
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(event -> model.showTable());
        getStyleClass().add("open-file-bar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(former, next, place, name, gap, back);
        model.currentProperty().subscribe(this::show);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /** Gives the keyboard to the button that goes on. */
    void focus() {
        Node button = next.isDisabled() ? former : next;
        button.requestFocus();
    }

    /** What page keys do wherever the keyboard is beside the pad, and arrows do here. */
    void page(KeyEvent event) {
        if (event.getCode() == KeyCode.PAGE_DOWN) {
            event.consume();
            model.go(1);
        } else if (event.getCode() == KeyCode.PAGE_UP) {
            event.consume();
            model.go(-1);
        }
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case RIGHT, DOWN -> {
                event.consume();
                model.go(1);
            }
            case LEFT, UP -> {
                event.consume();
                model.go(-1);
            }
            default -> page(event);
        }
    }

    private void show(Optional<FileRow> row) {
        int index = model.index();
        int count = table.shown().size();
        name.setText(row.map(FileRow::name).orElse(""));
        name.getTooltip().setText(row.map(is -> is.file().toString()).orElse(""));
        place.setText(index < 0 ? "" : FileTableWords.place(index, count));
        former.setDisable(index <= 0);
        next.setDisable(index < 0 || index >= count - 1);
    }
}
