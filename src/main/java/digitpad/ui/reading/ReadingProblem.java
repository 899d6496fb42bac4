package digitpad.ui.reading;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** Why nothing could be read, in the place of the figures that there would be otherwise; has their size whatever it says. */
final class ReadingProblem extends StackPane {
    /**
     * @param figures that are shown where all is well
     * @param problem a sentence, "" where all is well
     */
    ReadingProblem(Node figures, ObservableValue<String> problem) {
        ObservableValue<Boolean> well = problem.map(String::isEmpty);
        Label sentence = new Label();
        sentence.setId("reading-problem");
        sentence.getStyleClass().add("reading-problem");
        sentence.setWrapText(true);
        sentence.setAlignment(Pos.TOP_LEFT);
        sentence.setMinHeight(0);
        sentence.setPrefHeight(0);
        sentence.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        sentence.textProperty().bind(problem);
        sentence.visibleProperty().bind(well.map(is -> !is));
        figures.visibleProperty().bind(well);
        getChildren().addAll(figures, sentence);
    }
}
