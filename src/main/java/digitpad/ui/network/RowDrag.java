package digitpad.ui.network;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Moves a layer by dragging its row; a line shows where it will be. */
final class RowDrag {
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("drop-before");
    private static final PseudoClass BEHIND = PseudoClass.getPseudoClass("drop-behind");

    private final LayerRows rows;
    private final LayerRow row;
    private final NetworkModel model;

    RowDrag(LayerRows rows, LayerRow row, NetworkModel model) {
        this.rows = rows;
        this.row = row;
        this.model = model;
        row.grip().addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        row.grip().addEventHandler(MouseEvent.MOUSE_RELEASED, this::drop);
    }

    private void drag(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            int to = target(event);
            mark(row.index(), to);
            rows.reveal(rows.rows().get(to));
        }
        event.consume();
    }

    private void drop(MouseEvent event) {
        int from = row.index();
        int to = target(event);
        unmark();
        if (event.getButton() == MouseButton.PRIMARY && !event.isStillSincePress() && to != from) {
            model.move(from, to);
        }
        event.consume();
    }

    /** Where the layer would be: behind all others whose middle is above the mouse. */
    private int target(MouseEvent event) {
        double y = rows.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        return (int) rows.rows().stream()
                .filter(other -> other != row && other.getBoundsInParent().getCenterY() < y)
                .count();
    }

    private void mark(int from, int to) {
        unmark();
        row.pseudoClassStateChanged(DRAGGED, true);
        List<LayerRow> all = rows.rows();
        if (to < from) {
            all.get(to).pseudoClassStateChanged(BEFORE, true);
        } else if (to > from) {
            all.get(to).pseudoClassStateChanged(BEHIND, true);
        }
    }

    private void unmark() {
        for (LayerRow each : rows.rows()) {
            each.pseudoClassStateChanged(DRAGGED, false);
            each.pseudoClassStateChanged(BEFORE, false);
            each.pseudoClassStateChanged(BEHIND, false);
        }
    }
}
