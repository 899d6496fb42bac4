package digitpad.ui.network;

import digitpad.ui.help.Term;
import digitpad.ui.help.TermMark;
import digitpad.ui.look.Gap;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * A line of the table: number, words, and three figures in columns at the right. Words that have no room beside the figures
 * stand above them, so that the columns are in line at any width.
 */
final class LayerFigures extends Region {

    private final Label number;
    private final Label words;
    private final List<Label> figures;

    LayerFigures(String number, String words, String output, String parameters, String multiplyAdds) {
        this.number = cell(number, "layer-number");
        this.words = new Label(words);
        this.words.setWrapText(true);
        this.figures = List.of(
                cell(output, "layer-output"),
                cell(parameters, "layer-parameters"),
                cell(multiplyAdds, "layer-multiply-adds"));
        getStyleClass().add("layer-figures");
        getChildren().addAll(this.number, this.words);
        getChildren().addAll(figures);
    }

    /** Says behind the words what they mean. */
    void explain(Term term) {
        TermMark.behind(words, term);
    }

    /** Says behind the words above the columns what they mean; {@code terms} are those of the figures, in order. */
    void explain(Term ofWords, List<Term> terms) {
        explain(ofWords);
        for (int i = 0; i < terms.size(); i++) {
            TermMark.behind(figures.get(i), terms.get(i));
        }
    }

    private static Label cell(String text, String styleClass) {
        Label cell = new Label(text);
        cell.getStyleClass().addAll("layer-figure", styleClass);
        return cell;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        // Where the figures have no room beside the number, they have it below.
        double content = Math.max(number.prefWidth(-1) + Gap.USUAL, figuresWidth());
        return snappedLeftInset() + content + snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset()
                + number.prefWidth(-1)
                + words.prefWidth(-1)
                + figuresWidth()
                + 2 * Gap.USUAL
                + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double line = figures.get(0).prefHeight(-1);
        double content = isBeside(width) ? line : words.prefHeight(wordsRoom(width)) + line;
        return snappedTopInset() + content + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double line = figures.get(0).prefHeight(-1);
        boolean beside = isBeside(getWidth());
        double wordsHeight = beside ? line : words.prefHeight(wordsRoom(getWidth()));
        layoutInArea(number, left, top, number.prefWidth(-1), line, 0, HPos.RIGHT, VPos.CENTER);
        layoutInArea(
                words,
                left + number.prefWidth(-1) + Gap.USUAL,
                top,
                wordsRoom(getWidth()),
                wordsHeight,
                0,
                HPos.LEFT,
                VPos.CENTER);
        double right = getWidth() - snappedRightInset();
        for (int i = figures.size() - 1; i >= 0; i--) {
            Label figure = figures.get(i);
            double width = figure.prefWidth(-1);
            layoutInArea(
                    figure, right - width, top + (beside ? 0 : wordsHeight), width, line, 0, HPos.RIGHT, VPos.CENTER);
            right -= width + Gap.USUAL;
        }
    }

    /** Whether the words have room beside the figures; where the width is not known yet, they have. */
    private boolean isBeside(double width) {
        return width < 0 || words.prefWidth(-1) + Gap.USUAL <= wordsRoom(width) - figuresWidth();
    }

    private double wordsRoom(double width) {
        return width - snappedLeftInset() - snappedRightInset() - number.prefWidth(-1) - Gap.USUAL;
    }

    private double figuresWidth() {
        if (figures.stream().allMatch(figure -> figure.getText().isEmpty())) {
            return 0;
        }
        return figures.stream().mapToDouble(figure -> figure.prefWidth(-1)).sum() + 2 * Gap.USUAL;
    }
}
