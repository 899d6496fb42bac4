package digitpad.ui.filetable;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;

/** How sure a reading is. */
final class ConfidenceCell extends TableCell<FileRow, FileRow.Shown> {
    private static final PseudoClass UNSURE = PseudoClass.getPseudoClass("unsure");

    ConfidenceCell() {
        super();
        getStyleClass().add("file-confidence");
    }

    @Override
    protected void updateItem(FileRow.Shown item, boolean empty) {
        super.updateItem(item, empty);
        boolean filled = !empty && item != null;
        setText(filled ? FileTableWords.confidence(item.row()) : null);
        pseudoClassStateChanged(UNSURE, filled && item.row().isUnsure());
    }
}
