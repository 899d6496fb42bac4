package digitpad.ui.filetable;

import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;

/** A file's name; where it lies is told when it is pointed at. */
final class FileNameCell extends FileTable.OpeningCell {
    private final Tooltip place = new Tooltip();

    FileNameCell() {
        super();
        // Of a name that is too long the end tells more than the middle.
        setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        getStyleClass().add("file-name");
    }

    @Override
    protected void updateItem(FileRow.Shown item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setText(null);
            setTooltip(null);
        } else {
            setText(item.row().name());
            place.setText(item.row().file().toString());
            setTooltip(place);
        }
    }
}
