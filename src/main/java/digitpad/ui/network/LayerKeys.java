package digitpad.ui.network;

import javafx.event.EventHandler;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The editor's keys: undo and redo anywhere but in a text; on a row, up and down go to the next, with Alt they move the layer,
 * Delete removes it, and Ctrl+D puts a second one below.
 */
final class LayerKeys implements EventHandler<KeyEvent> {
    private final NetworkModel model;
    private final LayerRows rows;

    LayerKeys(NetworkModel model, LayerRows rows) {
        this.model = model;
        this.rows = rows;
    }

    @Override
    public void handle(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        boolean known = event.isShortcutDown() ? pressShortcut(event) : pressInRow(event);
        if (known) {
            event.consume();
        }
    }

    private boolean pressShortcut(KeyEvent event) {
        if (event.getCode() == KeyCode.Z) {
            if (event.isShiftDown()) {
                model.redo();
            } else {
                model.undo();
            }
            return true;
        }
        if (event.getCode() == KeyCode.Y) {
            model.redo();
            return true;
        }
        if (event.getCode() == KeyCode.D && rows.isFocusWithin()) {
            rows.selected().ifPresent(model::duplicate);
            return true;
        }
        return false;
    }

    /** The keys of a row that has the focus itself. */
    private boolean pressInRow(KeyEvent event) {
        if (!(event.getTarget() instanceof LayerRow row)) {
            return false;
        }
        int index = row.index();
        int last = rows.rows().size() - 1;
        switch (event.getCode()) {
            case UP, DOWN -> {
                int to = index + (event.getCode() == KeyCode.UP ? -1 : 1);
                if (to < 0 || to > last) {
                    return true;
                }
                if (event.isAltDown()) {
                    model.move(index, to);
                }
                rows.focus(to);
                return true;
            }
            case DELETE, BACK_SPACE -> {
                model.remove(index);
                return true;
            }
            default -> {
                return false;
            }
        }
    }
}
