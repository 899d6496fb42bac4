package digitpad.ui.runs;

import digitpad.training.history.EpochRecord;
import digitpad.ui.chart.ChartModel;
import digitpad.ui.chart.Curve;
import digitpad.ui.chart.CurveStyle;
import digitpad.ui.chart.axis.Unit;
import java.util.function.ToDoubleFunction;
import javafx.beans.Observable;
import javafx.collections.SetChangeListener;

/** Validation curves of the compared runs, over each other. To be used on the FX thread; needs no toolkit. */
final class ComparedCurves {
    private final RunsModel runs;
    private final ChartModel loss = new ChartModel("Validation loss", "epoch", "cross-entropy, nats", Unit.NUMBER);
    private final ChartModel accuracy = new ChartModel("Validation accuracy", "epoch", "", Unit.PERCENT);

    ComparedCurves(RunsModel runs) {
        this.runs = runs;
        String hint = "Tick runs in the table to lay their curves over each other.";
        loss.hintProperty().set(hint);
        accuracy.hintProperty().set(hint);
        runs.compared().addListener((SetChangeListener<String>) change -> draw());
        runs.rows().addListener((Observable changed) -> draw());
        draw();
    }

    ChartModel loss() {
        return loss;
    }

    ChartModel accuracy() {
        return accuracy;
    }

    private void draw() {
        loss.clear();
        accuracy.clear();
        int colour = 0;
        for (RunRow row : runs.rows()) {
            if (runs.compared().contains(row.run().id())) {
                loss.add(curve(row, colour, EpochRecord::validationLoss));
                accuracy.add(curve(row, colour++, EpochRecord::validationAccuracy));
            }
        }
    }

    private static Curve curve(RunRow row, int colour, ToDoubleFunction<EpochRecord> value) {
        Curve curve = new Curve(row.run().name(), CurveStyle.marked(colour));
        row.run().history().epochs().forEach(epoch -> curve.append(epoch.epoch(), value.applyAsDouble(epoch)));
        return curve;
    }
}
