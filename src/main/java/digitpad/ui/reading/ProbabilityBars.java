package digitpad.ui.reading;

import digitpad.recognition.Percent;
import digitpad.recognition.Prediction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The ten probabilities as bars, what they speak for in the accent colour; at rest where nothing was read. */
public final class ProbabilityBars extends VBox {
    private static final PseudoClass WINNER = PseudoClass.getPseudoClass("winner");

    private final List<Row> rows = new ArrayList<>();

    /** @param prediction on show, the likeliest digit in the accent colour; empty where nothing was read */
    public ProbabilityBars(ObservableValue<Optional<Prediction>> prediction) {
        this(prediction, prediction.map(read -> read.map(is -> List.of(is.label()))
                .orElse(List.of())));
    }

    /**
     * @param prediction on show; empty where nothing was read
     * @param named digits whose bars have the accent colour
     */
    public ProbabilityBars(ObservableValue<Optional<Prediction>> prediction, ObservableValue<List<Integer>> named) {
        getStyleClass().add("probability-bars");
        for (int digit = 0; digit < Prediction.DIGITS; digit++) {
            Row row = new Row(digit);
            VBox.setVgrow(row, Priority.ALWAYS);
            rows.add(row);
        }
        getChildren().addAll(rows);
        prediction.subscribe(this::show);
        named.subscribe(digits -> rows.forEach(row -> row.name(digits)));
    }

    private void show(Optional<Prediction> prediction) {
        rows.forEach(row -> row.show(prediction));
    }

    private static final class Row extends HBox {
        private final int digit;
        private final BarTrack track = new BarTrack();
        private final Label share = new Label();

        Row(int digit) {
            this.digit = digit;
            Label name = new Label(Integer.toString(digit));
            name.getStyleClass().add("bar-digit");
            share.getStyleClass().add("bar-share");
            HBox.setHgrow(track, Priority.ALWAYS);
            getStyleClass().add("bar-row");
            setAlignment(Pos.CENTER_LEFT);
            setAccessibleRole(AccessibleRole.TEXT);
            getChildren().addAll(name, track, share);
        }

        void show(Optional<Prediction> prediction) {
            double probability = prediction.map(is -> is.probability(digit)).orElse(0.0);
            String text = prediction.isPresent() ? Percent.ofProbability(probability) : "";
            track.setShare(probability);
            share.setText(text);
            setAccessibleText(digit + ": " + (text.isEmpty() ? "nothing read" : text));
        }

        void name(List<Integer> digits) {
            pseudoClassStateChanged(WINNER, digits.contains(digit));
        }
    }
}
