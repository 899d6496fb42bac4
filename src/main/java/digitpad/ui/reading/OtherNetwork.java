package digitpad.ui.reading;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Says that another network than the bundled one reads, and leads back; takes no room otherwise. */
final class OtherNetwork extends HBox {
    OtherNetwork(ReadingModel model, Runnable useBundled) {
        getStyleClass().add("other-network");
        setAlignment(Pos.CENTER_LEFT);
        Label name = new Label();
        name.textProperty().bind(model.cardProperty().map(card -> card.map(is -> "Read by " + is.name())
                .orElse("")));
        name.setMinWidth(0);
        name.setTooltip(new Tooltip());
        name.getTooltip().textProperty().bind(name.textProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button back = new Button("Use bundled");
        back.setId("use-bundled");
        back.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        back.setAccessibleText("Let the bundled network read again");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(event -> useBundled.run());
        getChildren().addAll(name, gap, back);
        visibleProperty().bind(model.bundledProperty().not());
        managedProperty().bind(visibleProperty());
    }
}
