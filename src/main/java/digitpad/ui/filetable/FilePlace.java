package digitpad.ui.filetable;

import digitpad.app.Background;
import digitpad.ui.files.FileChoosers;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/** The pad's place: pad, table, or the pad with a file of the table. What is not shown is not in the window. */
public final class FilePlace extends BorderPane {
    private final Region pad;
    private final Node keys;
    private final OpenFileModel model;
    private final FileTableView table;
    private final OpenFileBar bar;

    /**
     * @param pad with all that belongs beside it
     * @param keys what has the keyboard when the pad is seen
     * @param maker makes small pictures and nothing else
     */
    public FilePlace(
            Region pad, Node keys, FileTableModel files, OpenFileModel model, FileChoosers choosers, Background maker) {
        super(pad);
        this.keys = keys;
        this.pad = pad;
        this.model = model;
        this.table = new FileTableView(files, model, choosers, maker);
        this.bar = new OpenFileBar(model, files);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (model.placeProperty().get() == OpenFileModel.Place.FILE) {
                bar.page(event);
            }
        });
        bar.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && model.backToTable()) {
                event.consume();
            }
        });
        model.placeProperty().addListener((property, was, is) -> show(is));
    }

    /** Whether {@code node} belongs to what leads through the files above the pad. */
    public boolean isInBar(Node node) {
        return node.equals(bar) || bar.equals(node.getParent());
    }

    /** As wide as with the pad: what stands beside this is not to move. */
    @Override
    protected double computeMinWidth(double height) {
        return Math.max(pad.minWidth(height), super.computeMinWidth(height));
    }

    private void show(OpenFileModel.Place place) {
        boolean isTable = place == OpenFileModel.Place.TABLE;
        setTop(place == OpenFileModel.Place.FILE ? bar : null);
        if (isTable != (getCenter() == table)) {
            setCenter(isTable ? table : pad);
        }
        // After the layout: what is new in the window takes no focus before.
        Platform.runLater(() -> focus(place));
    }

    private void focus(OpenFileModel.Place place) {
        if (model.placeProperty().get() != place) {
            return;
        }
        switch (place) {
            case PAD -> keys.requestFocus();
            case TABLE -> table.focus();
            case FILE -> bar.focus();
        }
    }
}
