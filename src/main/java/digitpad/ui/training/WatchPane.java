package digitpad.ui.training;

import digitpad.recognition.Percent;
import digitpad.recognition.Prediction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A tick, and ten small columns that show what the network in training makes of the pad. */
final class WatchPane extends FlowPane {
    private static final double COLUMN_HEIGHT = 34;
    private static final PseudoClass WINNER = PseudoClass.getPseudoClass("winner");

    private final List<Region> fills = new ArrayList<>();
    private final List<VBox> columns = new ArrayList<>();
    private final Label words = new Label();

    WatchPane(WatchModel model) {
        getStyleClass().add("watch");
        setAlignment(Pos.CENTER_LEFT);
        CheckBox tick = new CheckBox("It reads the pad while it learns");
        tick.setId("watch");
        tick.setAccessibleText("Let the network in training read the pad");
        tick.selectedProperty().bindBidirectional(model.watchingProperty());
        words.getStyleClass().add("watch-words");
        HBox bars = new HBox();
        bars.getStyleClass().add("watch-bars");
        for (int digit = 0; digit < Prediction.DIGITS; digit++) {
            bars.getChildren().add(column(digit));
        }
        bars.setAccessibleRole(AccessibleRole.TEXT);
        bars.accessibleTextProperty().bind(words.textProperty());
        HBox seen = new HBox(words, bars);
        seen.getStyleClass().add("watch-seen");
        seen.setAlignment(Pos.CENTER_LEFT);
        // What is not wanted takes no room from the words beside it.
        seen.visibleProperty().bind(model.watchingProperty());
        seen.managedProperty().bind(seen.visibleProperty());
        getChildren().addAll(tick, seen);
        model.predictionProperty().subscribe(this::show);
    }

    private VBox column(int digit) {
        Region fill = new Region();
        fill.getStyleClass().add("watch-fill");
        fill.setMaxHeight(0);
        fills.add(fill);
        StackPane track = new StackPane(fill);
        track.setAlignment(Pos.BOTTOM_CENTER);
        track.getStyleClass().add("watch-track");
        track.setMinHeight(COLUMN_HEIGHT);
        track.setMaxHeight(COLUMN_HEIGHT);
        Label name = new Label(Integer.toString(digit));
        name.getStyleClass().add("caption");
        VBox column = new VBox(track, name);
        column.setAlignment(Pos.CENTER);
        column.getStyleClass().add("watch-column");
        columns.add(column);
        return column;
    }

    private void show(Optional<Prediction> prediction) {
        for (int digit = 0; digit < fills.size(); digit++) {
            int each = digit;
            double share = prediction.map(is -> is.probability(each)).orElse(0.0);
            fills.get(digit).setMinHeight(share * COLUMN_HEIGHT);
            fills.get(digit).setMaxHeight(share * COLUMN_HEIGHT);
            columns.get(digit)
                    .pseudoClassStateChanged(
                            WINNER, prediction.filter(is -> is.label() == each).isPresent());
        }
        words.setText(prediction
                .map(is -> is.label() + ", " + Percent.ofProbability(is.confidence()))
                .orElse("nothing to read yet"));
    }
}
