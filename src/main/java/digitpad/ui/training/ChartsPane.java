package digitpad.ui.training;

import digitpad.ui.chart.ChartModel;
import digitpad.ui.chart.ChartPair;
import digitpad.ui.chart.LineChart;
import digitpad.ui.help.Term;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The live curves: loss and accuracy side by side where there is room, the rest folded away below. */
final class ChartsPane extends VBox {
    ChartsPane(TrainingCharts charts) {
        getStyleClass().add("charts");
        ChartPair main = new ChartPair(
                chart("loss-chart", Term.LOSS, charts.loss(), logarithm(charts.loss())),
                chart("accuracy-chart", Term.ACCURACY, charts.accuracy()));
        TitledPane more = new TitledPane(
                "Learning rate and updates",
                new ChartPair(
                        chart("rate-chart", Term.LEARNING_RATE, charts.learningRate()),
                        chart("updates-chart", Term.UPDATE_RATIO, charts.updates(), logarithm(charts.updates()))));
        more.setExpanded(false);
        more.setAnimated(false);
        more.getStyleClass().add("disclosure");
        more.setAccessibleText("Learning rate and updates");
        setVgrow(main, Priority.ALWAYS);
        getChildren().addAll(main, more);
    }

    private static LineChart chart(String id, Term term, ChartModel model, Node... tools) {
        LineChart chart = new LineChart(model, tools);
        chart.setId(id);
        chart.explain(term);
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
}
