package digitpad.ui.network;

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
}
