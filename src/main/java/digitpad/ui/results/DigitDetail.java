package digitpad.ui.results;

import digitpad.recognition.Prediction;
import digitpad.training.evaluation.Readings;
import digitpad.ui.look.Gap;
import digitpad.ui.picture.InkPicture;
import digitpad.ui.reading.ProbabilityBars;
import digitpad.ui.words.Unbroken;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The selected digit of the gallery, large, with all ten probabilities. */
final class DigitDetail extends StackPane {
    private static final double WIDE = 380;
    private static final double PICTURE_SHARE = 0.4;

    private final ResultsModel model;
    private final InkPicture picture = new InkPicture();
    private final Label words = Texts.wrapped("");
    private final Label number = Texts.quiet("");

    DigitDetail(ResultsModel model) {
        this.model = model;
        getStyleClass().add("digit-detail");
        picture.setId("gallery-digit");
        ProbabilityBars bars = new ProbabilityBars(model.selectedProperty().map(this::prediction));
        VBox what = new VBox(picture, words, number);
        what.getStyleClass().add("digit-what");
        getChildren().add(new SideBySide(what, bars, WIDE, PICTURE_SHARE, Gap.WIDE));
        model.selectedProperty().subscribe(selected -> selected.ifPresent(this::show));
        visibleProperty().bind(model.selectedProperty().map(selected -> selected.isPresent()));
    }

    private Optional<Prediction> prediction(Optional<Integer> selected) {
        return selected.flatMap(index ->
                model.galleryProperty().get().map(gallery -> gallery.readings().prediction(index)));
    }

    private void show(int index) {
        model.galleryProperty().get().ifPresent(gallery -> {
            Readings readings = gallery.readings();
            picture.show(readings.data().image(index));
            picture.setAccessibleText(ResultWords.reading(readings, index));
            words.setText(Unbroken.of(ResultWords.reading(readings, index)));
            number.setText("Number " + ResultWords.count(index + 1) + " of the data");
        });
    }
}
