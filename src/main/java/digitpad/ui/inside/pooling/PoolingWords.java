package digitpad.ui.inside.pooling;

import digitpad.explanation.ActivationTrace;
import digitpad.explanation.arithmetic.ActivationStep;
import digitpad.explanation.arithmetic.MapCell;
import digitpad.explanation.arithmetic.NormalizationStep;
import digitpad.explanation.arithmetic.PoolingWindow;
import digitpad.explanation.view.ActivationFigure;
import digitpad.explanation.view.PoolingFigure;
import digitpad.explanation.view.ShiftFigure;
import digitpad.model.StoredNetwork;
import digitpad.model.network.Layer;
import digitpad.model.network.Layer.Pooling.Reduction;
import digitpad.model.network.LayerSummary;
import java.util.Optional;

/** What the page says, of the very numbers that it shows. */
final class PoolingWords {
    private static final String POINT = " Point at another value, or click one and use the arrow keys.";

    private PoolingWords() {}

    /** @param pair the digit and the moved one; empty where that is not known yet or not asked for */
    static String words(
            StoredNetwork network,
            ActivationTrace trace,
            LayerChoice choice,
            int channel,
            MapCell cell,
            Optional<ShiftedTrace.Pair> pair) {
        if (choice.pools()) {
            String moved = pair.map(is -> " " + ShiftFigure.words(is.digit(), is.moved(), choice.layer()))
                    .orElse("");
            return PoolingFigure.words(trace, choice.layer(), channel, cell) + left(choice.summary()) + moved;
        }
        String step = ActivationFigure.words(trace, network.tensors(), choice.layer(), channel, cell);
        return general(trace, choice, channel) + " " + step + POINT + poolings(trace);
    }

    private static String general(ActivationTrace trace, LayerChoice choice, int channel) {
        String what = choice.hasMaps() ? "map" : "vector";
        if (!(choice.summary().layer() instanceof Layer.Activation activation)) {
            return "Batch normalisation brings every map to a like range: minus the map's mean over the training digits, "
                    + "divided by its spread, then scaled and shifted as was learnt.";
        }
        int before = ActivationFigure.countZeros(trace.input(choice.layer()), channel);
        int after = ActivationFigure.countZeros(trace.output(choice.layer()), channel);
        return switch (activation.function()) {
            case RELU ->
                "ReLU keeps what is above zero and makes all else 0, so the orange goes: " + (after - before) + " of "
                        + count(choice) + " values of this " + what + " became 0.";
            case LEAKY_RELU ->
                "Leaky ReLU keeps what is above zero and leaves a hundredth of what is below, so the orange goes pale.";
            case TANH -> "Tanh keeps small values nearly as they are and bends large ones towards −1 and 1.";
            case SIGMOID -> "Sigmoid makes every value one between 0 and 1: 0 becomes a half.";
        };
    }

    private static int count(LayerChoice choice) {
        int area =
                choice.summary().output().height() * choice.summary().output().width();
        return choice.hasMaps() ? area : choice.summary().output().channels();
    }

    private static String poolings(ActivationTrace trace) {
        return trace.layers().stream().map(LayerSummary::layer).noneMatch(PoolingWindow::isPooling)
                ? " This network has no pooling to show."
                : "";
    }

    /** Rows and columns that lie in no window. */
    private static String left(LayerSummary summary) {
        if (!(summary.layer() instanceof Layer.Pooling pooling)) {
            return "";
        }
        int rest = summary.input().height() % pooling.size();
        return rest == 0
                ? ""
                : rest == 1
                        ? " The last row and column lie in no window and are lost."
                        : " The last " + rest + " rows and columns lie in no window and are lost.";
    }

    static String formula(LayerChoice choice) {
        Layer layer = choice.summary().layer();
        if (layer instanceof Layer.Activation activation) {
            return ActivationStep.formula(activation.function());
        }
        if (!choice.pools()) {
            return NormalizationStep.FORMULA + ". Mean and variance are those of the map over the training digits.";
        }
        String shift = " Change = mean size of the differences / mean size of the values.";
        String pooled = PoolingWindow.reduction(layer) == Reduction.MAX ? "max" : "mean";
        return layer instanceof Layer.Pooling pooling
                ? "y(row, column) = " + pooled + " of x(" + pooling.size() + " × row + i, " + pooling.size()
                        + " × column + j), with rows, columns, i and j counted from 0 and i, j < " + pooling.size()
                        + "." + shift
                : "y = sum of all values / number of values." + shift;
    }
}
