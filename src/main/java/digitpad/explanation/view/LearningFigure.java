package digitpad.explanation.view;

import digitpad.explanation.ActivationTrace;
import digitpad.explanation.Activations;
import digitpad.explanation.figure.Figure;
import digitpad.explanation.figure.FigureBuilder;
import digitpad.explanation.figure.FigureMark;
import digitpad.explanation.figure.Shade;
import digitpad.explanation.figure.Tone;
import digitpad.model.StoredNetwork;
import digitpad.model.network.Layer;
import digitpad.model.network.LayerSummary;
import digitpad.recognition.Percent;
import digitpad.recognition.Prediction;
import digitpad.recognition.Softmax;
import digitpad.safetensors.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A network at one epoch of its training: what its first layer looks for, as pictures of its weights, the maps that its blocks
 * make of a digit, and what it reads.
 */
public final class LearningFigure {
    private static final double MARGIN = 4;
    private static final double LINE = 15;
    private static final double BETWEEN = 20;
    private static final double GAP = 4;

    /** Side of a kernel's picture in logical pixels, about. */
    private static final double KERNEL = 30;

    /** Side of the picture of a dense unit's weights. */
    private static final double UNIT = 56;

    private static final int MOST_KERNELS = 64;
    private static final int MOST_UNITS = 24;

    private final double width;
    private final FigureBuilder figure = new FigureBuilder();
    private double y = MARGIN;

    private LearningFigure(double width) {
        this.width = width;
    }

    /**
     * The figure.
     *
     * @param trace what the network of the epoch makes of a digit; empty where there is none
     * @param width in logical pixels, from 380 on
     */
    public static Figure of(StoredNetwork network, Optional<ActivationTrace> trace, double width) {
        LearningFigure learning = new LearningFigure(width);
        List<LayerSummary> layers = network.card().network().summaries();
        learning.weights(layers.get(0), network);
        trace.ifPresent(learning::maps);
        return learning.figure.build(width, learning.y, "What the network looks for at this epoch.");
    }

    /** The first layer reads the digit itself: its weights can be looked at as pictures. */
    private void weights(LayerSummary first, StoredNetwork network) {
        if (first.layer() instanceof Layer.Convolution convolution) {
            int shown = Math.min(MOST_KERNELS, convolution.kernels());
            head(
                    "Kernels of the first layer",
                    convolution.kernels() + " of " + convolution.size() + "×" + convolution.size() + " weights"
                            + more(shown, convolution.kernels()));
            pictures(tensor(network), shown, convolution.size(), KERNEL, "kernel ");
        } else if (first.layer() instanceof Layer.Dense dense) {
            int shown = Math.min(MOST_UNITS, dense.units());
            head(
                    "Weights of the first layer",
                    dense.units() + " units, a weight for each pixel of the digit" + more(shown, dense.units()));
            pictures(tensor(network), shown, 28, UNIT, "unit ");
        }
    }

    private static String more(int shown, int all) {
        return shown < all ? "; the first " + shown + " are shown" : "";
    }

    private static float[] tensor(StoredNetwork network) {
        Tensor weights = Objects.requireNonNull(network.tensors().get("0.weight"));
        return weights.values();
    }

    private void pictures(float[] weights, int count, int cells, double about, String name) {
        double side = Math.max(1, Math.floor(about / cells)) * cells;
        int area = cells * cells;
        float reach = 0;
        for (int i = 0; i < count * area; i++) {
            reach = Math.max(reach, Math.abs(weights[i]));
        }
        int columns = (int) Math.max(1, (width - 2 * MARGIN + GAP) / (side + GAP));
        for (int i = 0; i < count; i++) {
            double x = MARGIN + i % columns * (side + GAP);
            double top = y + Math.floorDiv(i, columns) * (side + GAP);
            float[] own = Arrays.copyOfRange(weights, i * area, (i + 1) * area);
            figure.numbers(name + (i + 1), x, top, side, side, own, cells, Shade.weight(reach));
            figure.frame(x - 1, top - 1, side + 2, side + 2, 1, Tone.TRACK);
        }
        y += ((count - 1) / columns + 1) * (side + GAP) + BETWEEN - GAP;
    }

    private void maps(ActivationTrace trace) {
        for (LayerBlock block : LayerBlock.of(trace.layers())) {
            boolean isLast = block.to() == trace.layers().size();
            if (isLast) {
                answer(trace);
            } else if (!block.output().isVector()) {
                Activations signal = trace.output(block.last());
                MapGrid grid = MapGrid.of(block.output(), width - 2 * MARGIN);
                head(block.name(), "the maps that it makes of the digit on the pad");
                grid.draw(figure, MARGIN, y, block.last(), signal, Shade.activation(signal.usualReach()));
                y += grid.height() + BETWEEN;
            }
        }
    }

    private void answer(ActivationTrace trace) {
        Prediction prediction = prediction(trace);
        head("What it reads", "");
        double room = (width - 2 * MARGIN) / Prediction.DIGITS;
        double highest = 48;
        for (int digit = 0; digit < Prediction.DIGITS; digit++) {
            boolean best = digit == prediction.label();
            double x = MARGIN + digit * room;
            double bar = highest * prediction.probability(digit);
            figure.fill(x + 3, y, room - 6, highest, Tone.TRACK);
            figure.fill(x + 3, y + highest - bar, room - 6, bar, best ? Tone.ACCENT : Tone.QUIET);
            figure.add(new FigureMark.Text(
                    x + room / 2,
                    y + highest + 16,
                    Integer.toString(digit),
                    FigureBuilder.TITLE,
                    best,
                    FigureMark.Side.MIDDLE,
                    best ? Tone.ACCENT : Tone.TEXT));
        }
        y += highest + BETWEEN + MARGIN;
    }

    /** What the network of the epoch reads: "7, 98.2 %". */
    public static String answerWords(ActivationTrace trace) {
        Prediction prediction = prediction(trace);
        return prediction.label() + ", " + Percent.ofProbability(prediction.confidence());
    }

    private static Prediction prediction(ActivationTrace trace) {
        double[] probabilities = new double[Prediction.DIGITS];
        Softmax.of(trace.logits(), 0, probabilities);
        return new Prediction(probabilities);
    }

    private void head(String title, String details) {
        figure.title(MARGIN, y + 11, title);
        y += LINE + 1;
        if (!details.isEmpty()) {
            for (String line : Lines.wrapped(details, FigureBuilder.SMALL, width - 2 * MARGIN)) {
                figure.text(MARGIN, y + 10, line, FigureBuilder.SMALL, Tone.QUIET);
                y += LINE - 1;
            }
        }
        y += 6;
    }
}
