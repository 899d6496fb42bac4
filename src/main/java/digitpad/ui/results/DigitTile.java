package digitpad.ui.results;

import digitpad.training.Readings;
import digitpad.ui.picture.InkPicture;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A digit of the gallery, small, with its truth, what it was read as, and how sure the network was. */
final class DigitTile extends VBox {
    /** Room that it takes, in logical pixels. */
    static final double WIDTH = 74;

    static final double HEIGHT = 110;

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final int RESOLUTION = 112;

    private final ResultsModel model;
    private final InkPicture picture = new InkPicture(RESOLUTION);
    private final Label labels = new Label();
    private final Label confidence = new Label();
    private int index = -1;

    DigitTile(ResultsModel model) {
        this.model = model;
        getStyleClass().add("digit-tile");
        labels.getStyleClass().add("digit-labels");
        confidence.getStyleClass().add("axis");
        getChildren().addAll(picture, labels, confidence);
        setOnMousePressed(event -> model.select(index));
    }

    /** Shows digit number {@code shown}. */
    void show(Readings readings, int shown) {
        index = shown;
        setId("digit-" + shown);
        picture.show(readings.data().image(shown));
        labels.setText(readings.truth(shown) + " → " + readings.predicted(shown));
        confidence.setText(Wording.probability(readings.confidence(shown)));
        setAccessibleText(Wording.reading(readings, shown));
        mark();
    }

    /** Shows whether it is the one that is shown large. */
    void mark() {
        pseudoClassStateChanged(
                SELECTED,
                model.selectedProperty()
                        .get()
                        .filter(selected -> selected == index)
                        .isPresent());
    }
}
