package digitpad.ui.reading;

import atlantafx.base.theme.Styles;
import javafx.beans.value.ObservableValue;
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
        // In few words: beside the button there is not much room.
        name.textProperty().bind(words(model, "By "));
        ObservableValue<String> sentence = words(model, "Read by ");
        name.accessibleTextProperty().bind(sentence);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setTooltip(new Tooltip());
        name.getTooltip().textProperty().bind(sentence);
        Button back = new Button("Use bundled");
        back.setId("use-bundled");
        back.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        back.setAccessibleText("Let the bundled network read again");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(event -> useBundled.run());
        getChildren().addAll(name, back);
        visibleProperty().bind(model.bundledProperty().not());
        managedProperty().bind(visibleProperty());
    }

    private static ObservableValue<String> words(ReadingModel model, String beginning) {
        return model.cardProperty()
                .map(card -> card.map(is -> beginning + is.name()).orElse(""));
    }
}
