package digitpad.ui.results;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** What the shades of the matrix stand for. */
final class ShadeScale extends HBox {
    private static final List<Double> SHARES = List.of(0.001, 0.01, 0.1, 1.0);

    ShadeScale() {
        getStyleClass().add("shade-scale");
        setAlignment(Pos.CENTER_LEFT);
        Label caption = new Label("share of the row");
        caption.getStyleClass().add("axis");
        for (double share : SHARES) {
            Region shade = new Region();
            shade.getStyleClass().add("confusion-shade");
            shade.setOpacity(Shading.opacity(Shading.strength(share)));
            StackPane swatch = new StackPane(shade);
            swatch.getStyleClass().add("shade-swatch");
            Label name = new Label(share < 0.01 ? "0.1 %" : Math.round(100 * share) + " %");
            name.getStyleClass().add("axis");
            getChildren().addAll(swatch, name);
        }
        getChildren().add(caption);
    }
}
