package digitpad.ui.chart;

import digitpad.ui.look.Gap;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/**
 * The names of the curves in their colours, in as many rows as there is room for; what finds none is counted at the end. A
 * click on a name hides the curve and shows it again.
 */
final class Legend extends Region {

    private final ChartModel model;
    private final Label more = new Label();
    private List<Curve> named = List.of();

    Legend(ChartModel model) {
        this.model = model;
        getStyleClass().add("chart-legend");
        more.getStyleClass().add("chart-label-text");
        model.curves().addListener((ListChangeListener<Curve>) change -> name());
        name();
    }

    /** The width in a single row. */
    double rowWidth() {
        return entries().stream()
                .mapToDouble(entry -> entry.prefWidth(-1) + Gap.CLOSE)
                .sum();
    }

    /** The height of a row. */
    double rowHeight() {
        return entries().stream()
                .mapToDouble(entry -> entry.prefHeight(-1))
                .max()
                .orElse(0);
    }

    private void name() {
        List<Curve> curves =
                model.curves().stream().filter(curve -> !curve.style().faint()).toList();
        // Which of them are shown changes the list, too, but not the names.
        if (!curves.equals(named)) {
            named = curves;
            getChildren().setAll(curves.stream().map(Legend::entry).toList());
            getChildren().add(more);
        }
    }

    private static Node entry(Curve curve) {
        ToggleButton entry = new ToggleButton(curve.name(), new CurveSwatch(curve.style()));
        entry.getStyleClass().setAll("chart-legend-entry");
        entry.setAccessibleText("Show " + curve.name());
        entry.setTooltip(new Tooltip("Hide or show"));
        entry.selectedProperty().bindBidirectional(curve.shownProperty());
        return entry;
    }

    private List<Node> entries() {
        return getChildren().stream().filter(child -> child != more).toList();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return rowWidth();
    }

    @Override
    protected double computePrefHeight(double width) {
        double x = 0;
        double height = 0;
        double row = 0;
        for (Node entry : entries()) {
            double entryWidth = entry.prefWidth(-1);
            if (x > 0 && x + entryWidth > width) {
                height += row;
                x = 0;
            }
            x += entryWidth + Gap.CLOSE;
            row = entry.prefHeight(-1);
        }
        return height + row;
    }

    @Override
    protected void layoutChildren() {
        List<Node> entries = entries();
        double x = 0;
        double y = 0;
        int placed = 0;
        double counted = 0;
        for (Node entry : entries) {
            double width = entry.prefWidth(-1);
            double height = entry.prefHeight(-1);
            boolean lastRow = y + 2 * height > getHeight();
            more.setText("+" + (entries.size() - placed));
            counted = placed + 1 < entries.size() && lastRow ? more.prefWidth(-1) : 0;
            if (x > 0 && x + width + counted > getWidth() && !lastRow) {
                x = 0;
                y += height;
            }
            if (x + width + counted > getWidth() || y + height > getHeight() + 1) {
                break;
            }
            entry.resizeRelocate(x, y, width, height);
            x += width + Gap.CLOSE;
            placed++;
        }
        for (int index = 0; index < entries.size(); index++) {
            entries.get(index).setVisible(index < placed);
        }
        more.setVisible(placed < entries.size());
        if (more.isVisible() && !entries.isEmpty()) {
            more.resizeRelocate(x, y, more.prefWidth(-1), entries.get(0).prefHeight(-1));
        }
    }
}
