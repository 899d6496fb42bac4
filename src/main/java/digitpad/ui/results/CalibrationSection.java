package digitpad.ui.results;

import digitpad.training.evaluation.Calibration;
import digitpad.ui.help.Term;
import digitpad.ui.help.TermMark;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** How far the network's confidence can be trusted, as a plot and in words. */
final class CalibrationSection extends VBox {
    private static final String HINT =
            "Bars: how much of it was right. Line: how much should be. Below: how many digits, log scale";

    private final ReliabilityDiagram diagram = new ReliabilityDiagram();
    private final Label meaning = Texts.quiet("");
    private final Label bin = Texts.wrapped("");

    CalibrationSection(ResultsModel model) {
        getStyleClass().add("results-section");
        bin.getStyleClass().add("calibration-sentence");
        bin.textProperty().bind(diagram.sentenceProperty().map(said -> said.isEmpty() ? HINT : said));
        getChildren()
                .addAll(
                        TermMark.behind(Texts.title("How far its certainty can be trusted"), Term.RELIABILITY_DIAGRAM),
                        meaning,
                        diagram,
                        bin);
        model.resultProperty()
                .subscribe(result ->
                        result.ifPresent(shown -> show(shown.readings().calibration())));
    }

    private void show(Calibration calibration) {
        meaning.setText(ResultWords.calibration(calibration));
        diagram.show(calibration);
    }
}
