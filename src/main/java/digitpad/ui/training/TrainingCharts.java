package digitpad.ui.training;

import digitpad.model.network.NetworkDescription;
import digitpad.training.history.EpochRecord;
import digitpad.training.history.TrainingCurve;
import digitpad.training.history.TrainingEvent;
import digitpad.training.history.TrainingHistory;
import digitpad.ui.chart.ChartModel;
import digitpad.ui.chart.Curve;
import digitpad.ui.chart.CurveStyle;
import digitpad.ui.chart.SmoothedCurve;
import digitpad.ui.chart.axis.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The curves of one training, fed by its events. To be used on the FX thread; needs no toolkit. */
public final class TrainingCharts {
    /** Averages over about fifteen batches: smooth, and not far behind. */
    private static final double SMOOTHING = 0.93;

    private final ChartModel loss = new ChartModel("Loss", "batch", "cross-entropy, nats", Unit.NUMBER);
    private final ChartModel accuracy = new ChartModel("Accuracy", "batch", "", Unit.PERCENT);
    private final ChartModel learningRate = new ChartModel("Learning rate", "batch", "", Unit.NUMBER);
    private final ChartModel updates = new ChartModel("Update to weight ratio", "batch", "", Unit.NUMBER);

    private SmoothedCurve trainingLoss = smoothed();
    private SmoothedCurve trainingAccuracy = smoothed();
    private Curve epochLoss = byEpoch();
    private Curve epochAccuracy = byEpoch();
    private Curve validationLoss = validation();
    private Curve validationAccuracy = validation();
    private Curve rate = rates();
    private List<Curve> ratios = List.of();
    private int batches = 1;

    /** Curves without points. */
    public TrainingCharts() {
        loss.hintProperty().set("The loss will be drawn here.");
        accuracy.hintProperty().set("The accuracy will be drawn here.");
        learningRate.hintProperty().set("The learning rate of each batch will be drawn here.");
        updates.hintProperty().set("How far each layer moves in a step will be drawn here.");
        updates.logarithmicProperty().set(true);
    }

    /** Cross-entropy of training and validation. */
    public ChartModel loss() {
        return loss;
    }

    /** Shares read right of training and validation. */
    public ChartModel accuracy() {
        return accuracy;
    }

    /** The learning rate of each step. */
    public ChartModel learningRate() {
        return learningRate;
    }

    /** The length of a step against that of the weights, layer by layer. */
    public ChartModel updates() {
        return updates;
    }

    /** Forgets everything and draws what there is of a training that begins or goes on. */
    public void start(NetworkDescription network, TrainingEvent.Started started) {
        show(network, started.history(), started.curve(), started.batches());
    }

    /**
     * Draws a training.
     *
     * @param batchesAnEpoch 1 at least
     */
    public void show(NetworkDescription network, TrainingHistory history, TrainingCurve curve, int batchesAnEpoch) {
        batches = batchesAnEpoch;
        boolean logarithmic = loss.logarithmicProperty().get();
        renew(network, curve.layers());
        for (int step = 1; step <= curve.steps(); step++) {
            append(step, curve.loss(step), curve.accuracy(step), curve.learningRate(step));
        }
        for (int i = 0; i < curve.measurements(); i++) {
            measured(i * TrainingCurve.RATIO_INTERVAL + 1, curve.ratios(i));
        }
        history.epochs().forEach(this::append);
        loss.logarithmicProperty().set(logarithmic);
    }

    private void renew(NetworkDescription network, List<Integer> layers) {
        trainingLoss = smoothed();
        trainingAccuracy = smoothed();
        epochLoss = byEpoch();
        epochAccuracy = byEpoch();
        validationLoss = validation();
        validationAccuracy = validation();
        rate = rates();
        ratios = new ArrayList<>();
        loss.clear();
        accuracy.clear();
        learningRate.clear();
        updates.clear();
        loss.add(trainingLoss);
        loss.add(epochLoss);
        loss.add(validationLoss);
        accuracy.add(trainingAccuracy);
        accuracy.add(epochAccuracy);
        accuracy.add(validationAccuracy);
        learningRate.add(rate);
        for (int i = 0; i < layers.size(); i++) {
            int layer = layers.get(i);
            Curve curve = new Curve(name(network, layer), CurveStyle.line(i));
            ratios.add(curve);
            updates.add(curve);
        }
    }

    private static SmoothedCurve smoothed() {
        return new SmoothedCurve("training", CurveStyle.line(0), SMOOTHING);
    }

    private static Curve byEpoch() {
        return new Curve("training, by epoch", CurveStyle.marked(2));
    }

    private static Curve validation() {
        return new Curve("validation", CurveStyle.marked(1));
    }

    private static Curve rates() {
        return new Curve("learning rate", CurveStyle.line(0));
    }

    private static String name(NetworkDescription network, int layer) {
        return layer + 1 + " "
                + network.layers().get(layer).getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** A step was taken. */
    public void append(TrainingEvent.BatchDone batch) {
        append(batch.step(), batch.loss(), batch.accuracy(), batch.learningRate());
    }

    private void append(int step, double lossThen, double accuracyThen, double rateThen) {
        trainingLoss.append(step, lossThen);
        trainingAccuracy.append(step, accuracyThen);
        rate.append(step, rateThen);
    }

    /** A step was measured. */
    public void append(TrainingEvent.UpdatesMeasured measured) {
        measured(measured.step(), measured.ratios());
    }

    private void measured(int step, List<Float> values) {
        for (int i = 0; i < Math.min(values.size(), ratios.size()); i++) {
            ratios.get(i).append(step, values.get(i));
        }
    }

    /** An epoch ended. */
    public void append(EpochRecord epoch) {
        double step = (double) epoch.epoch() * batches;
        // A mean over the epoch belongs to its middle; the validation was at its end.
        double middle = step - batches / 2.0;
        epochLoss.append(middle, epoch.trainingLoss());
        epochAccuracy.append(middle, epoch.trainingAccuracy());
        validationLoss.append(step, epoch.validationLoss());
        validationAccuracy.append(step, epoch.validationAccuracy());
    }
}
