package digitpad.ui.results;

import digitpad.recognition.Prediction;
import digitpad.training.evaluation.ConfusionMatrix;
import digitpad.training.evaluation.DigitScore;
import digitpad.ui.help.Term;
import digitpad.ui.help.TermMark;
import digitpad.ui.words.Unbroken;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Precision, recall and F1 of each digit. */
final class DigitScoreTable extends VBox {
    private final Label weakest = Texts.quiet("");
    private final GridPane table = new GridPane();

    DigitScoreTable(ResultsModel model) {
        getStyleClass().add("results-section");
        table.getStyleClass().add("score-table");
        table.setAccessibleRole(AccessibleRole.TABLE_VIEW);
        table.setAccessibleText("Precision, recall and F1 of each digit");
        for (int column = 0; column < 5; column++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setHgrow(column == 0 ? Priority.NEVER : Priority.ALWAYS);
            constraints.setHalignment(HPos.RIGHT);
            table.getColumnConstraints().add(constraints);
        }
        getChildren().addAll(Texts.title("Digit by digit"), table, weakest);
        model.resultProperty()
                .subscribe(result -> result.ifPresent(
                        shown -> show(shown.readings().evaluation().confusion())));
    }

    private void show(ConfusionMatrix matrix) {
        List<DigitScore> scores =
                IntStream.range(0, Prediction.DIGITS).mapToObj(matrix::score).toList();
        table.getChildren().clear();
        table.addRow(
                0,
                heading("Digit"),
                heading("Count"),
                TermMark.behind(heading("Precision"), Term.PRECISION),
                TermMark.behind(heading("Recall"), Term.RECALL),
                TermMark.behind(heading("F1"), Term.F1));
        scores.forEach(this::addRow);
        weakest.setText(Unbroken.of(scores.stream()
                .filter(score -> Double.isFinite(score.f1()) && score.f1() < 1)
                .min(Comparator.comparingDouble(DigitScore::f1))
                .map(score -> "The " + score.digit() + " is read worst, with an F1 of "
                        + ResultWords.percent(score.f1()) + ".")
                .orElse("")));
    }

    private void addRow(DigitScore score) {
        Label digit = figure(Integer.toString(score.digit()));
        digit.getStyleClass().add("score-digit");
        table.addRow(
                score.digit() + 1,
                digit,
                figure(ResultWords.count(score.truths())),
                figure(ResultWords.percent(score.precision())),
                figure(ResultWords.percent(score.recall())),
                figure(ResultWords.percent(score.f1())));
    }

    private static Label figure(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("score-figure");
        return label;
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("score-heading");
        return label;
    }
}
