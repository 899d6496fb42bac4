package digitpad.ui.chart;

import digitpad.ui.help.Term;
import digitpad.ui.help.TermMark;
import digitpad.ui.look.Gap;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** What stands above the curves: title, what the y axis measures, legend and tools, in one row or, with the legend, two. */
final class ChartHeader extends Region {

    /** From the edge of a legend's entry to its picture, as in the stylesheet. */
    private static final double ENTRY_INSET = 8;

    private final Label title;
    private final Label measured;
    private final Legend legend;
    private final HBox tools = new HBox();

    ChartHeader(ChartModel model, List<Node> extraTools) {
        title = new Label(model.title());
        title.getStyleClass().add("chart-title");
        measured = new Label(model.yLabel());
        measured.getStyleClass().add("chart-label-text");
        legend = new Legend(model);
        Hyperlink showAll = new Hyperlink("Show all");
        showAll.getStyleClass().add("chart-show-all");
        showAll.setAccessibleText("Show the whole of the chart again");
        showAll.setTooltip(new Tooltip("Show everything again (0, Home or double click)"));
        showAll.setOnAction(event -> {
            model.resetZoom();
            showAll.setVisited(false);
        });
        showAll.visibleProperty().bind(model.zoomedProperty());
        showAll.managedProperty().bind(model.zoomedProperty());
        tools.getStyleClass().add("chart-tools");
        tools.getChildren().add(showAll);
        tools.getChildren().addAll(extraTools);
        getStyleClass().add("chart-header");
        getChildren().addAll(title, measured, legend, tools);
    }

    /** Says beside the title what it means. */
    void explain(Term term) {
        TermMark.behind(title, term);
    }

    private double rowHeight() {
        return Math.max(legend.rowHeight(), Math.max(title.prefHeight(-1), tools.prefHeight(-1)));
    }

    /** What is left of the first row beside the title, the measure and the tools. */
    private double roomForLegend(double width) {
        double taken = title.prefWidth(-1) + Gap.USUAL + tools.prefWidth(-1);
        return width - taken - (measured.getText().isEmpty() ? 0 : measured.prefWidth(-1) + Gap.USUAL) - 2 * Gap.USUAL;
    }

    private boolean isOneRow(double width) {
        return legend.rowWidth() <= roomForLegend(width);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return isOneRow(width) ? rowHeight() : rowHeight() + legend.prefHeight(width + ENTRY_INSET);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double row = rowHeight();
        double toolsWidth = tools.prefWidth(-1);
        double titleWidth = Math.min(title.prefWidth(-1), Math.max(0, width - toolsWidth));
        title.resizeRelocate(0, 0, titleWidth, row);
        tools.resizeRelocate(width - toolsWidth, 0, toolsWidth, row);
        double measuredRoom = width - titleWidth - toolsWidth - 2 * Gap.USUAL;
        measured.setVisible(measured.prefWidth(-1) <= measuredRoom);
        measured.resizeRelocate(titleWidth + Gap.USUAL, 0, measured.prefWidth(-1), row);
        if (isOneRow(width)) {
            double legendWidth = legend.rowWidth();
            double toolGap = toolsWidth > 0 ? Gap.USUAL : 0;
            legend.resizeRelocate(width - toolsWidth - toolGap - legendWidth, 0, legendWidth, row);
        } else {
            // The names in line with the title, what shows that they can be clicked around them.
            legend.resizeRelocate(-ENTRY_INSET, row, width + ENTRY_INSET, Math.max(0, getHeight() - row));
        }
    }
}
