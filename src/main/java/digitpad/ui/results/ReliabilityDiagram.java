package digitpad.ui.results;

import digitpad.training.evaluation.Calibration;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/**
 * Above, how much was right of what the network was so sure of, beside the line where both are equal; below, of how many
 * digits it was so sure, on a logarithmic scale. Arrows move from bin to bin.
 */
final class ReliabilityDiagram extends Region {
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    private static final PseudoClass FEW = PseudoClass.getPseudoClass("few");

    /** Below so many digits a bin's accuracy says little. */
    private static final int FEW_DIGITS = 10;

    private static final double LEFT = 50;
    private static final double LABEL = 18;
    private static final double TOP = 8;
    private static final double BETWEEN = 12;
    private static final double HISTOGRAM = 56;
    private static final double LARGEST_PLOT = 300;

    /** The line of ground between two bars. */
    private static final double HAIRLINE = 1;

    private static final double LEAST_BAR = 1;

    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private final Region plot = styled("plot");
    private final Region histogram = styled("plot");
    private final Line ideal = new Line();
    private final Label high = axis("100 %");
    private final Label half = axis("50 %");
    private final Label low = axis("0 %");
    private final Label least = axis("0 %");
    private final Label middle = axis("50 % sure");
    private final Label most = axis("100 %");
    private final Label many = axis("");
    private final List<Column> columns = new ArrayList<>();
    private Calibration calibration = new Calibration(List.of());
    private int pointed = -1;

    private record Column(Region accuracy, Region count, Region area) {}

    ReliabilityDiagram() {
        getStyleClass().add("reliability");
        setId("reliability");
        ideal.getStyleClass().add("reliability-ideal");
        ideal.setManaged(false);
        ideal.setMouseTransparent(true);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        focusedProperty().addListener((property, was, is) -> point(is ? lastFilled() : -1));
        sentence.subscribe(said -> setAccessibleText("Calibration plot. " + said));
    }

    /** What the bin that is pointed at says, "" where none is. */
    ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /** Shows the bins of {@code newCalibration}. */
    void show(Calibration newCalibration) {
        calibration = newCalibration;
        columns.clear();
        for (Calibration.Bin bin : calibration.bins()) {
            columns.add(column(bin));
        }
        int largest = largestCount();
        many.setText(ResultWords.count(largest));
        getChildren().setAll(plot, histogram);
        columns.forEach(column -> getChildren().addAll(column.accuracy(), column.count()));
        getChildren().addAll(ideal, high, half, low, least, middle, most, many);
        columns.forEach(column -> getChildren().add(column.area()));
        point(pointed);
        requestLayout();
    }

    private Column column(Calibration.Bin bin) {
        int place = columns.size();
        Region accuracy = styled("reliability-bar");
        accuracy.pseudoClassStateChanged(FEW, bin.count() < FEW_DIGITS);
        Region area = styled("reliability-area");
        area.hoverProperty().addListener((property, was, is) -> {
            if (is || pointed == place) {
                point(is ? place : -1);
            }
        });
        return new Column(accuracy, styled("histogram-bar"), area);
    }

    private void point(int place) {
        pointed = place < columns.size() ? place : -1;
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).area().pseudoClassStateChanged(POINTED, i == pointed);
        }
        sentence.set(pointed < 0 ? "" : ResultWords.bin(calibration.bins().get(pointed)));
    }

    private void onKey(KeyEvent event) {
        int step =
                switch (event.getCode()) {
                    case LEFT -> -1;
                    case RIGHT -> 1;
                    default -> 0;
                };
        if (step != 0) {
            point(Math.max(0, Math.min(columns.size() - 1, pointed + step)));
            event.consume();
        }
    }

    private int lastFilled() {
        int last = columns.size() - 1;
        while (last > 0 && calibration.bins().get(last).count() == 0) {
            last--;
        }
        return last;
    }

    private int largestCount() {
        return calibration.bins().stream()
                .mapToInt(Calibration.Bin::count)
                .max()
                .orElse(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return TOP + side(width) + BETWEEN + HISTOGRAM + LABEL;
    }

    private static double side(double width) {
        return Math.max(1, Math.min(LARGEST_PLOT, Math.floor((width - LEFT) * 0.72)));
    }

    @Override
    protected void layoutChildren() {
        double height = side(getWidth());
        double width = getWidth() - LEFT;
        double below = TOP + height + BETWEEN;
        plot.resizeRelocate(LEFT, TOP, width, height);
        histogram.resizeRelocate(LEFT, below, width, HISTOGRAM);
        ideal.setStartX(LEFT);
        ideal.setStartY(TOP + height);
        ideal.setEndX(LEFT + width);
        ideal.setEndY(TOP);
        double step = width / Math.max(1, columns.size());
        double most10 = Math.log10(1 + largestCount());
        for (int i = 0; i < columns.size(); i++) {
            Calibration.Bin bin = calibration.bins().get(i);
            double left = snapPositionX(LEFT + i * step);
            double barWidth = Math.max(1, snapPositionX(LEFT + (i + 1) * step) - left - HAIRLINE);
            double right = bin.count() == 0 ? 0 : Math.max(LEAST_BAR, bin.accuracy() * height);
            double counted =
                    bin.count() == 0 ? 0 : Math.max(LEAST_BAR, HISTOGRAM * Math.log10(1 + bin.count()) / most10);
            Column column = columns.get(i);
            column.accuracy().resizeRelocate(left, TOP + height - right, barWidth, right);
            column.count().resizeRelocate(left, below + HISTOGRAM - counted, barWidth, counted);
            column.area().resizeRelocate(left, TOP, barWidth + HAIRLINE, height + BETWEEN + HISTOGRAM);
        }
        layoutLabels(width, height, below);
    }

    private void layoutLabels(double width, double height, double below) {
        double beside = LEFT - 6;
        layoutInArea(high, 0, TOP - LABEL / 2, beside, LABEL, 0, HPos.RIGHT, VPos.CENTER);
        layoutInArea(half, 0, TOP + height / 2 - LABEL / 2, beside, LABEL, 0, HPos.RIGHT, VPos.CENTER);
        layoutInArea(low, 0, TOP + height - LABEL / 2, beside, LABEL, 0, HPos.RIGHT, VPos.CENTER);
        layoutInArea(many, 0, below - LABEL / 2 + 4, beside, LABEL, 0, HPos.RIGHT, VPos.CENTER);
        double under = below + HISTOGRAM;
        layoutInArea(least, LEFT, under, width, LABEL, 0, HPos.LEFT, VPos.CENTER);
        layoutInArea(middle, LEFT, under, width, LABEL, 0, HPos.CENTER, VPos.CENTER);
        layoutInArea(most, LEFT, under, width, LABEL, 0, HPos.RIGHT, VPos.CENTER);
    }

    private static Region styled(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        return region;
    }

    private static Label axis(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("axis");
        return label;
    }
}
