package digitpad.ui.training;

import digitpad.ui.chart.ChartModel;
import digitpad.ui.chart.LineChart;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The live curves: loss and accuracy side by side where there is room, the rest folded away below. */
final class ChartsPane extends VBox {
    ChartsPane(TrainingCharts charts) {
        getStyleClass().add("charts");
        Pair main = new Pair(
                chart("loss-chart", charts.loss(), logarithm(charts.loss())),
                chart("accuracy-chart", charts.accuracy()));
        TitledPane more = new TitledPane(
                "Learning rate and updates",
                new Pair(
                        chart("rate-chart", charts.learningRate()),
                        chart("updates-chart", charts.updates(), logarithm(charts.updates()))));
        more.setExpanded(false);
        more.setAnimated(false);
        more.getStyleClass().add("disclosure");
        more.setAccessibleText("Learning rate and updates");
        setVgrow(main, Priority.ALWAYS);
        getChildren().addAll(main, more);
    }

    private static LineChart chart(String id, ChartModel model, Node... tools) {
        LineChart chart = new LineChart(model, tools);
        chart.setId(id);
        return chart;
    }

    private static ToggleButton logarithm(ChartModel model) {
        ToggleButton button = new ToggleButton("log");
        button.getStyleClass().addAll("small", "log-scale");
        button.setAccessibleText("Logarithmic scale for " + model.title());
        button.setTooltip(new Tooltip("Logarithmic scale"));
        button.selectedProperty().bindBidirectional(model.logarithmicProperty());
        return button;
    }

    /** Two charts beside each other or, in a narrow panel, one above the other. */
    private static final class Pair extends Region {
        private static final double WIDE = 520;
        private static final double GAP = 16;
        private static final double HEIGHT = 240;

        /** Width by height. */
        private static final double BEST_SHAPE = 1.6;

        private final Region first;
        private final Region second;

        Pair(Region first, Region second) {
            this.first = first;
            this.second = second;
            getChildren().addAll(first, second);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return width >= WIDE ? HEIGHT : 2 * HEIGHT + GAP;
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }

        @Override
        protected double computeMinWidth(double height) {
            return 0;
        }

        /** Whether both are nearer to the shape that curves are read best in when they stand beside each other. */
        private boolean isBeside() {
            double beside = Math.abs(Math.log(getWidth() / 2 / getHeight() / BEST_SHAPE));
            double stacked = Math.abs(Math.log(getWidth() / (getHeight() / 2) / BEST_SHAPE));
            return getWidth() >= WIDE && beside <= stacked;
        }

        @Override
        protected void layoutChildren() {
            if (isBeside()) {
                double half = snapSizeX((getWidth() - GAP) / 2);
                first.resizeRelocate(0, 0, half, getHeight());
                second.resizeRelocate(half + GAP, 0, getWidth() - half - GAP, getHeight());
            } else {
                double half = snapSizeY((getHeight() - GAP) / 2);
                first.resizeRelocate(0, 0, getWidth(), half);
                second.resizeRelocate(0, half + GAP, getWidth(), getHeight() - half - GAP);
            }
        }
    }
}
