package digitpad.ui.results;

import digitpad.training.evaluation.ConfusedPair;
import digitpad.training.evaluation.Confusion;
import digitpad.training.evaluation.ConfusionMatrix;
import digitpad.training.evaluation.ConfusionRanking;
import digitpad.training.evaluation.ConfusionWords;
import digitpad.ui.help.Term;
import digitpad.ui.help.TermMark;
import digitpad.ui.look.Gap;
import digitpad.ui.words.Unbroken;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The matrix with a sentence for the cell that is pointed at, and beside it the commonest errors in words. */
final class ConfusionSection extends VBox {
    private static final double WIDE = 700;
    private static final double MATRIX_SHARE = 0.62;
    private static final int MOST_CONFUSIONS = 8;
    private static final int MOST_PAIRS = 4;
    private static final String HINT = "Point at a cell to read it, click it to see its digits";

    private final ResultsModel model;
    private final ObjectProperty<Optional<MatrixCell>> pointed = new SimpleObjectProperty<>(Optional.empty());
    private final ConfusionGrid grid;
    private final Label sentence = new Label(HINT);
    private final Label standing = Texts.wrapped("");
    private final Label pairs = Texts.quiet("");
    private final VBox list = new VBox();

    ConfusionSection(ResultsModel model) {
        this.model = model;
        this.grid = new ConfusionGrid(model, pointed);
        sentence.getStyleClass().add("confusion-sentence");
        list.getStyleClass().add("confusion-list");
        VBox matrix = new VBox(grid, sentence, new ShadeScale());
        matrix.getStyleClass().add("confusion-matrix");
        VBox ranking = new VBox(Texts.heading("Most often confused"), standing, list, pairs);
        ranking.getStyleClass().add("confusion-ranking");
        getStyleClass().add("results-section");
        getChildren()
                .addAll(
                        TermMark.behind(Texts.title("What is read as what"), Term.CONFUSION_MATRIX),
                        new SideBySide(matrix, ranking, WIDE, MATRIX_SHARE, Gap.WIDE));
        pointed.addListener((property, was, is) -> tell());
        model.resultProperty().subscribe(result -> result.ifPresent(shown -> show(matrix(shown))));
        model.galleryProperty().addListener((property, was, is) -> {
            if (is.isEmpty()) {
                was.map(Gallery::cell).ifPresent(grid::focus);
            }
        });
    }

    private static ConfusionMatrix matrix(EpochResult result) {
        return result.readings().evaluation().confusion();
    }

    private void show(ConfusionMatrix matrix) {
        grid.show(matrix);
        tell();
        ConfusionRanking ranking = ConfusionRanking.of(matrix);
        standing.setText(ConfusionWords.standing(ranking));
        list.getChildren()
                .setAll(ranking.confusions().stream()
                        .limit(MOST_CONFUSIONS)
                        .map(this::line)
                        .toList());
        pairs.setText(eitherWay(ranking.pairs()));
    }

    private void tell() {
        sentence.setText(Unbroken.of(pointed.get()
                .flatMap(cell -> model.resultProperty().get().map(shown -> ResultWords.sentence(cell, matrix(shown))))
                .orElse(HINT)));
    }

    private Button line(Confusion confusion) {
        MatrixCell cell = new MatrixCell(confusion.truth(), confusion.prediction());
        Button line = new Button(ConfusionWords.of(confusion));
        line.getStyleClass().add("confusion-line");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setAccessibleText(line.getText() + ". Show these digits");
        line.setOnAction(event -> model.openCell(cell));
        line.hoverProperty().addListener((property, was, is) -> pointed.set(is ? Optional.of(cell) : Optional.empty()));
        return line;
    }

    private static String eitherWay(List<ConfusedPair> pairs) {
        return pairs.isEmpty()
                ? ""
                : "Either way: "
                        + pairs.stream()
                                .limit(MOST_PAIRS)
                                .map(ConfusionWords::of)
                                .collect(Collectors.joining(", "))
                        + ".";
    }
}
