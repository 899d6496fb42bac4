package digitpad.ui.results;

import digitpad.training.evaluation.Evaluation;
import digitpad.training.evaluation.Readings;
import digitpad.ui.help.Term;
import digitpad.ui.help.TermMark;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The figures that matter most: accuracy in large, with the errors behind it; loss and calibration error. */
final class Headline extends VBox {
    private final ResultsModel model;
    private final Label accuracy = new Label();
    private final Label loss = new Label();
    private final Label calibration = new Label();
    private final Label errors = Texts.quiet("");

    Headline(ResultsModel model) {
        this.model = model;
        getStyleClass().add("headline");
        accuracy.getStyleClass().add("headline-accuracy");
        accuracy.setId("results-accuracy");
        accuracy.setMinWidth(Region.USE_PREF_SIZE);
        errors.setId("results-errors");
        VBox large = new VBox(accuracy);
        HBox.setHgrow(large, Priority.ALWAYS);
        HBox figures = new HBox(
                large,
                figure(loss, "Loss", Term.LOSS),
                figure(calibration, "Calibration error", Term.CALIBRATION_ERROR));
        figures.getStyleClass().add("headline-figures");
        figures.setAlignment(Pos.BOTTOM_LEFT);
        getChildren().addAll(figures, errors);
        model.resultProperty().subscribe(result -> result.ifPresent(this::show));
    }

    private void show(EpochResult result) {
        Readings readings = result.readings();
        Evaluation evaluation = readings.evaluation();
        accuracy.setText(ResultWords.percent(evaluation.accuracy()));
        accuracy.setAccessibleText("Accuracy " + accuracy.getText());
        loss.setText(ResultWords.loss(evaluation.loss()));
        calibration.setText(ResultWords.percent(readings.calibration().expectedError()));
        boolean ofSeveral = model.epochsProperty().get().size() > 1;
        errors.setText(ResultWords.errors(evaluation) + " of the "
                + result.data().toLowerCase(Locale.ROOT) + (ofSeveral ? ", after epoch " + result.epoch() : ""));
    }

    private static VBox figure(Label value, String name, Term term) {
        value.getStyleClass().add("headline-figure");
        Label caption = TermMark.behind(new Label(name), term);
        caption.getStyleClass().add("caption");
        VBox figure = new VBox(value, caption);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        figure.setAlignment(Pos.BOTTOM_RIGHT);
        figure.setAccessibleRole(AccessibleRole.TEXT);
        figure.accessibleTextProperty().bind(value.textProperty().map(shown -> name + " " + shown));
        return figure;
    }
}
