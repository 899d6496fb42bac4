package digitpad.explanation.view;

import digitpad.explanation.ActivationTrace;
import digitpad.explanation.Activations;
import digitpad.explanation.arithmetic.ActivationStep;
import digitpad.explanation.arithmetic.MapCell;
import digitpad.explanation.arithmetic.NormalizationStep;
import digitpad.explanation.arithmetic.ValueText;
import digitpad.explanation.figure.Figure;
import digitpad.explanation.figure.FigureBuilder;
import digitpad.explanation.figure.Shade;
import digitpad.explanation.figure.Tone;
import digitpad.explanation.grid.FunctionCurve;
import digitpad.explanation.grid.ShadeLegend;
import digitpad.explanation.grid.ValueGrid;
import digitpad.model.network.Layer;
import digitpad.model.network.LayerText;
import digitpad.safetensors.Tensor;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/**
 * A map before and after an activation or batch normalisation, value by value and in the same colours, so that what is below
 * zero is seen to go.
 */
public final class ActivationFigure {
    /** The name of both maps, which can be pointed at. */
    public static final String MAP = "map";

    /** Values that are enlarged, along a side. */
    private static final int SIDE = 5;

    private static final double MARGIN = 4;
    private static final double GAP = 16;
    private static final double LINE = 15;
    private static final double LARGEST_MAP = 336;
    private static final double LARGEST_CELL = 44;

    /** Side of an enlarged part beside the maps, and the largest below them. */
    private static final double LENS = 200;

    private static final double LARGEST_LENS = 220;

    /** From this room on, in logical pixels, the enlarged parts stand beside the maps. */
    private static final double WIDE = 830;

    private static final double CURVE = 112;

    private final ActivationTrace trace;
    private final Map<String, Tensor> tensors;
    private final int layer;
    private final int channel;
    private final MapCell cell;
    private final double width;
    private final Shade shade;
    private final FigureBuilder figure = new FigureBuilder();

    private ActivationFigure(
            ActivationTrace trace, Map<String, Tensor> tensors, int layer, int channel, MapCell cell, double width) {
        this.trace = trace;
        this.tensors = tensors;
        this.layer = layer;
        this.channel = channel;
        this.cell = cell;
        this.width = width;
        this.shade = Shade.activation(
                Math.max(trace.input(layer).usualReach(), trace.output(layer).usualReach()));
    }

    /**
     * The figure.
     *
     * @param tensors of the network
     * @param layer an activation or batch normalisation
     * @param channel of a picture; of a vector all units are shown
     * @param cell that is looked at, within the map
     * @param width in logical pixels, from 380 on
     */
    public static Figure of(
            ActivationTrace trace, Map<String, Tensor> tensors, int layer, int channel, MapCell cell, double width) {
        return new ActivationFigure(trace, tensors, layer, channel, cell, width).draw();
    }

    /** Whether a layer can be shown. */
    public static boolean shows(Layer layer) {
        return layer instanceof Layer.Activation || layer instanceof Layer.BatchNormalization;
    }

    private Figure draw() {
        double room = width - 2 * MARGIN;
        boolean writes = grid(trace.input(layer), Math.min(LARGEST_MAP, (room - GAP) / 2))
                .writes();
        boolean wide = !writes && room >= WIDE;
        double side = Math.min(LARGEST_MAP, wide ? (room - 2 * LENS - 4 * GAP) / 2 : (room - GAP) / 2);
        ValueGrid before = grid(trace.input(layer), side);
        ValueGrid after = grid(trace.output(layer), side);
        double right = MARGIN + Math.floor(side) + GAP;
        double y = MARGIN;
        figure.title(MARGIN, y + 11, "Before");
        figure.title(
                right, y + 11, "After " + inSentence(trace.layers().get(layer).layer()));
        y += LINE + 5;
        grid(before, MARGIN, y, "before");
        grid(after, right, y, "after");
        y += before.height() + LINE;
        figure.text(MARGIN, y, summary(before.values()), FigureBuilder.SMALL, Tone.QUIET);
        figure.text(right, y, summary(after.values()), FigureBuilder.SMALL, Tone.QUIET);
        y += 12;
        double below = y;
        if (!writes) {
            double lens = wide ? LENS : Math.min(LARGEST_LENS, side);
            double left = wide ? right + after.width() + 2 * GAP : MARGIN;
            double bottom = lenses(before, after, left, wide ? left + LENS + GAP : right, wide ? MARGIN : y, lens);
            below = wide ? y : bottom + 12;
            y = Math.max(y, bottom);
        }
        ShadeLegend.draw(figure, MARGIN, below, right + after.width() - MARGIN, shade);
        y = Math.max(y, arithmetic(MARGIN, below + ShadeLegend.HEIGHT + 12, room));
        return figure.build(width, y, words(trace, tensors, layer, channel, cell));
    }

    private ValueGrid grid(Activations values, double side) {
        return ValueGrid.of(values, channel, side, LARGEST_CELL, shade);
    }

    private void grid(ValueGrid grid, double x, double y, String name) {
        boolean units = trace.input(layer).shape().isVector();
        grid.draw(figure, x, y, name + (units ? ", units" : ", map " + (channel + 1)));
        grid.spot(figure, x, y, MAP);
        grid.mark(figure, x, y, cell, 1, 1);
    }

    /** @return where they end */
    private double lenses(ValueGrid before, ValueGrid after, double left, double right, double top, double side) {
        figure.text(left, top + 10, "Around the marked value", FigureBuilder.SMALL, Tone.QUIET);
        double y = top + LINE + 5;
        double size = Math.floor(side / SIDE);
        lens(before, left, y, size);
        lens(after, right, y, size);
        return y + Math.min(SIDE, before.rows()) * size;
    }

    private void lens(ValueGrid grid, double x, double y, double size) {
        MapCell first = grid.first(cell, SIDE);
        ValueGrid lens = grid.around(cell, SIDE, size);
        lens.draw(figure, x, y, "");
        lens.mark(figure, x, y, new MapCell(cell.row() - first.row(), cell.column() - first.column()), 1, 1);
    }

    /** @return where it ends */
    private double arithmetic(double x, double top, double room) {
        double input = input(trace, layer, channel, cell);
        DoubleUnaryOperator function = value -> output(trace, tensors, layer, channel, cell, value);
        double reach = Math.max(Math.abs(input), trace.input(layer).reach());
        double up = Math.max(
                Math.abs(function.applyAsDouble(input)), trace.output(layer).reach());
        figure.fill(x, top, CURVE, CURVE, Tone.TRACK);
        double inner = 8;
        FunctionCurve.draw(
                figure,
                x + inner,
                top + inner,
                CURVE - 2 * inner,
                function,
                reach > 0 ? reach : 1,
                up > 0 ? up : 1,
                input);
        double textX = x + CURVE + GAP;
        double baseline = top + 11;
        figure.title(textX, baseline, place(trace, layer, cell));
        String step = step(trace, tensors, layer, channel, cell, input);
        for (String line : Lines.wrapped(step, FigureBuilder.SMALL + 1, room - CURVE - GAP)) {
            baseline += LINE + 1;
            figure.text(textX, baseline, line, FigureBuilder.SMALL + 1, Tone.TEXT);
        }
        return Math.max(top + CURVE, baseline) + 8;
    }

    private static double input(ActivationTrace trace, int layer, int channel, MapCell cell) {
        Activations signal = trace.input(layer);
        return signal.shape().isVector()
                ? signal.values()[unit(signal, cell)]
                : signal.at(channel, cell.row(), cell.column());
    }

    /** Which unit of a vector a cell is. */
    private static int unit(Activations signal, MapCell cell) {
        return Math.min(signal.values().length - 1, cell.row() * ValueGrid.columns(signal) + cell.column());
    }

    private static double output(
            ActivationTrace trace, Map<String, Tensor> tensors, int layer, int channel, MapCell cell, double input) {
        return trace.layers().get(layer).layer() instanceof Layer.Activation activation
                ? new ActivationStep(activation.function(), input).output()
                : normalization(trace, tensors, layer, channel, cell, input).output();
    }

    private static String step(
            ActivationTrace trace, Map<String, Tensor> tensors, int layer, int channel, MapCell cell, double input) {
        return trace.layers().get(layer).layer() instanceof Layer.Activation activation
                ? new ActivationStep(activation.function(), input).words()
                : normalization(trace, tensors, layer, channel, cell, input).words();
    }

    private static NormalizationStep normalization(
            ActivationTrace trace, Map<String, Tensor> tensors, int layer, int channel, MapCell cell, double input) {
        Activations signal = trace.input(layer);
        return NormalizationStep.of(tensors, layer, signal.shape().isVector() ? unit(signal, cell) : channel, input);
    }

    private static String place(ActivationTrace trace, int layer, MapCell cell) {
        Activations signal = trace.input(layer);
        String place = signal.shape().isVector() ? "unit " + (unit(signal, cell) + 1) : cell.words();
        return "The value in " + place;
    }

    /** What happens to the value that is looked at, and to the map as a whole. */
    public static String words(
            ActivationTrace trace, Map<String, Tensor> tensors, int layer, int channel, MapCell cell) {
        return place(trace, layer, cell) + ": "
                + step(trace, tensors, layer, channel, cell, input(trace, layer, channel, cell));
    }

    /** How many values of a map, or of a vector, are zero. */
    public static int countZeros(Activations signal, int channel) {
        return zeroCount(signal.shape().isVector() ? signal.values() : signal.map(channel));
    }

    private static int zeroCount(float[] values) {
        int zeros = 0;
        for (float value : values) {
            zeros += value == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static String summary(float[] values) {
        float least = Float.POSITIVE_INFINITY;
        float most = Float.NEGATIVE_INFINITY;
        for (float value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        return ValueText.inCell(least) + " to " + ValueText.inCell(most) + " · " + zeroCount(values) + " are 0";
    }

    private static String inSentence(Layer layer) {
        return layer instanceof Layer.BatchNormalization ? "normalisation" : LayerText.kind(layer);
    }
}
