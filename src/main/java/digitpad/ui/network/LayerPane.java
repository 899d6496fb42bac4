package digitpad.ui.network;

import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Scrolls rows where there is no room for all of them; wants to be as high as they are. */
final class LayerPane extends ScrollPane {
    LayerPane(Region rows) {
        super(rows);
        getStyleClass().add("layer-pane");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMaxHeight(USE_PREF_SIZE);
        rows.heightProperty().subscribe(height -> setPrefViewportHeight(height.doubleValue()));
    }

    /** Scrolls as little as brings {@code row} into sight. */
    void reveal(Region row) {
        double shown = getViewportBounds().getHeight();
        double hidden = getContent().getLayoutBounds().getHeight() - shown;
        if (hidden <= 0) {
            return;
        }
        Bounds bounds = row.getBoundsInParent();
        double top = getVvalue() * hidden;
        if (bounds.getMinY() < top) {
            setVvalue(bounds.getMinY() / hidden);
        } else if (bounds.getMaxY() > top + shown) {
            setVvalue((bounds.getMaxY() - shown) / hidden);
        }
    }
}
