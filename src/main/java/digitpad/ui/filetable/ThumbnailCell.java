package digitpad.ui.filetable;

import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

/** A small picture of the file, as soon as there is one. */
final class ThumbnailCell extends FileTable.OpeningCell {
    private final Thumbnails thumbnails;
    private final ImageView view = new ImageView();

    ThumbnailCell(Thumbnails thumbnails) {
        super();
        this.thumbnails = thumbnails;
        view.setFitWidth(Thumbnails.SIDE / 2.0);
        view.setFitHeight(Thumbnails.SIDE / 2.0);
        view.setPreserveRatio(true);
        getStyleClass().add("file-thumbnail");
    }

    @Override
    protected void updateItem(FileRow.Shown item, boolean empty) {
        FileRow former = getItem() == null ? null : getItem().row();
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        FileRow row = item.row();
        if (!row.equals(former)) {
            setGraphic(null);
        }
        // Of a file that nobody has looked at, nobody knows whether it answers.
        if (getGraphic() == null && row.answer().isPresent() && !row.isFailed()) {
            thumbnails.ask(row, image -> show(row, image));
        }
    }

    private void show(FileRow row, Image image) {
        if (getItem() != null && getItem().row().equals(row)) {
            view.setImage(image);
            setGraphic(view);
        }
    }
}
