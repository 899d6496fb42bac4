package digitpad.ui.results;

import digitpad.recognition.Prediction;
import digitpad.training.evaluation.ConfusionMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;

/** The confusion matrix: rows are the truth, columns the prediction. Arrows move, a click or Enter opens a cell's digits. */
final class ConfusionGrid extends Region {
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    private static final double AXIS = 22;
    private static final double HEADING = 22;

    /** The line of ground between two cells. */
    private static final double HAIRLINE = 2;

    private static final double WIDEST_CELL = 56;

    private final ResultsModel model;
    private final ObjectProperty<Optional<MatrixCell>> pointed;
    private final List<ConfusionCell> cells = new ArrayList<>();
    private final List<Label> rows = headings();
    private final List<Label> columns = headings();
    private final Label prediction = axis("read as");
    private final Node truth;

    /** @param pointed the cell under the mouse or the keyboard's, kept by the grid and whoever else points at cells */
    ConfusionGrid(ResultsModel model, ObjectProperty<Optional<MatrixCell>> pointed) {
        this.model = model;
        this.pointed = pointed;
        Label turned = axis("truth");
        turned.setRotate(-90);
        this.truth = new Group(turned);
        getStyleClass().add("confusion-grid");
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setAccessibleText("Confusion matrix: rows are the truth, columns what was read");
        for (int row = 0; row < Prediction.DIGITS; row++) {
            for (int column = 0; column < Prediction.DIGITS; column++) {
                cells.add(cell(new MatrixCell(row, column)));
            }
        }
        cells.get(0).setFocusTraversable(true);
        getChildren().addAll(prediction, truth);
        getChildren().addAll(rows);
        getChildren().addAll(columns);
        getChildren().addAll(cells);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        pointed.addListener((property, was, is) -> {
            was.ifPresent(cell -> mark(cell, false));
            is.ifPresent(cell -> mark(cell, true));
        });
    }

    /** Shows the counts of {@code matrix}. */
    void show(ConfusionMatrix matrix) {
        for (ConfusionCell cell : cells) {
            MatrixCell place = cell.place();
            cell.show(
                    matrix.count(place.truth(), place.prediction()),
                    matrix.truths(place.truth()),
                    ResultWords.sentence(place, matrix));
        }
    }

    /** Gives the keyboard to a cell. */
    void focus(MatrixCell place) {
        cells.forEach(cell -> cell.setFocusTraversable(cell.place().equals(place)));
        at(place).requestFocus();
    }

    private ConfusionCell cell(MatrixCell place) {
        ConfusionCell cell = new ConfusionCell(place);
        cell.hoverProperty().addListener((property, was, is) -> point(place, is));
        cell.focusedProperty().addListener((property, was, is) -> point(place, is));
        cell.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                model.openCell(place);
            }
        });
        return cell;
    }

    private void point(MatrixCell place, boolean at) {
        if (at) {
            pointed.set(Optional.of(place));
        } else if (pointed.get().equals(Optional.of(place))) {
            pointed.set(Optional.empty());
        }
    }

    private void mark(MatrixCell place, boolean at) {
        at(place).pseudoClassStateChanged(POINTED, at);
        rows.get(place.truth()).pseudoClassStateChanged(POINTED, at);
        columns.get(place.prediction()).pseudoClassStateChanged(POINTED, at);
    }

    private ConfusionCell at(MatrixCell place) {
        return cells.get(place.truth() * Prediction.DIGITS + place.prediction());
    }

    private void onKey(KeyEvent event) {
        if (event.getTarget() instanceof ConfusionCell cell) {
            MatrixCell place = cell.place();
            switch (event.getCode()) {
                case UP -> move(place.truth() - 1, place.prediction());
                case DOWN -> move(place.truth() + 1, place.prediction());
                case LEFT -> move(place.truth(), place.prediction() - 1);
                case RIGHT -> move(place.truth(), place.prediction() + 1);
                case ENTER, SPACE -> model.openCell(place);
                default -> {
                    return;
                }
            }
            event.consume();
        }
    }

    private void move(int row, int column) {
        focus(new MatrixCell(inside(row), inside(column)));
    }

    private static int inside(int digit) {
        return Math.max(0, Math.min(Prediction.DIGITS - 1, digit));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return AXIS + HEADING + Prediction.DIGITS * cellSide(width);
    }

    private static double cellSide(double width) {
        return Math.max(1, Math.min(WIDEST_CELL, Math.floor((width - AXIS - HEADING) / Prediction.DIGITS)));
    }

    @Override
    protected void layoutChildren() {
        double side = cellSide(getWidth());
        double start = AXIS + HEADING;
        double length = Prediction.DIGITS * side;
        layoutInArea(prediction, start, 0, length, AXIS, 0, HPos.CENTER, VPos.CENTER);
        layoutInArea(truth, 0, start, AXIS, length, 0, HPos.CENTER, VPos.CENTER);
        for (int digit = 0; digit < Prediction.DIGITS; digit++) {
            layoutInArea(rows.get(digit), AXIS, start + digit * side, HEADING, side, 0, HPos.CENTER, VPos.CENTER);
            layoutInArea(columns.get(digit), start + digit * side, AXIS, side, HEADING, 0, HPos.CENTER, VPos.CENTER);
        }
        for (ConfusionCell cell : cells) {
            cell.resizeRelocate(
                    start + cell.place().prediction() * side,
                    start + cell.place().truth() * side,
                    side - HAIRLINE,
                    side - HAIRLINE);
        }
    }

    private static List<Label> headings() {
        List<Label> headings = new ArrayList<>();
        for (int digit = 0; digit < Prediction.DIGITS; digit++) {
            Label heading = new Label(Integer.toString(digit));
            heading.getStyleClass().add("confusion-heading");
            headings.add(heading);
        }
        return headings;
    }

    private static Label axis(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("axis");
        return label;
    }
}
