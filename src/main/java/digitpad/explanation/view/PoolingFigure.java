package digitpad.explanation.view;

import digitpad.explanation.ActivationTrace;
import digitpad.explanation.Activations;
import digitpad.explanation.arithmetic.MapCell;
import digitpad.explanation.arithmetic.PoolingWindow;
import digitpad.explanation.arithmetic.ValueText;
import digitpad.explanation.figure.Figure;
import digitpad.explanation.figure.FigureBuilder;
import digitpad.explanation.figure.FigureMark;
import digitpad.explanation.figure.Shade;
import digitpad.explanation.figure.Tone;
import digitpad.explanation.grid.ShadeLegend;
import digitpad.explanation.grid.ValueGrid;
import digitpad.model.network.Layer;
import digitpad.model.network.Layer.Pooling.Reduction;
import digitpad.model.network.LayerSummary;

/**
 * A map before pooling with the window of one value, and what the maximum and the average of each window make of it: one of
 * them is what the network does.
 */
public final class PoolingFigure {
    /** The name of the map before the pooling; one of its values stands for its window. */
    public static final String BEFORE = "before pooling";

    /** The name of both maps behind it. */
    public static final String AFTER = "after pooling";

    /** From this width on, in logical pixels, all stands in one row. */
    private static final double WIDE = 780;

    private static final double MARGIN = 4;
    private static final double GAP = 16;
    private static final double LINE = 15;
    private static final double LARGEST_MAP = 280;
    private static final double LARGEST_CELL = 48;

    private final ActivationTrace trace;
    private final int layer;
    private final int channel;
    private final MapCell cell;
    private final LayerSummary pooling;
    private final PoolingWindow window;
    private final Shade shade;
    private final FigureBuilder figure = new FigureBuilder();

    private PoolingFigure(ActivationTrace trace, int layer, int channel, MapCell cell) {
        this.trace = trace;
        this.layer = layer;
        this.channel = channel;
        this.cell = cell;
        this.pooling = trace.layers().get(layer);
        this.window = PoolingWindow.of(pooling, trace.input(layer), channel, cell);
        this.shade = Shade.activation(trace.input(layer).usualReach());
    }

    /**
     * The figure.
     *
     * @param layer that pools
     * @param cell of its output that is looked at
     * @param width in logical pixels, from 380 on
     */
    public static Figure of(ActivationTrace trace, int layer, int channel, MapCell cell, double width) {
        return new PoolingFigure(trace, layer, channel, cell).draw(width);
    }

    private Figure draw(double width) {
        boolean wide = width >= WIDE;
        double side = Math.min(LARGEST_MAP, (width - 2 * MARGIN - (wide ? 3 : 1) * GAP) / (wide ? 4 : 2));
        double column = side + GAP;
        ValueGrid before = ValueGrid.of(trace.input(layer), channel, side, LARGEST_CELL, shade);
        double bottom = Math.max(before(before, MARGIN, MARGIN), window(MARGIN + column, MARGIN, side));
        double x = wide ? MARGIN + 2 * column : MARGIN;
        double y = wide ? MARGIN : bottom + GAP;
        double end = Math.max(
                bottom,
                Math.max(
                        after(Reduction.MAX, x, y, before.width()),
                        after(Reduction.AVERAGE, x + column, y, before.width())));
        ShadeLegend.draw(figure, MARGIN, end + 8, Math.min(2 * side + GAP, width - 2 * MARGIN), shade);
        return figure.build(width, end + 8 + ShadeLegend.HEIGHT, words(trace, layer, channel, cell));
    }

    private double before(ValueGrid grid, double x, double top) {
        Activations signal = trace.input(layer);
        figure.title(x, top + 11, "Before");
        figure.ending(
                x + grid.width(),
                top + 11,
                signal.shape().height() + "×" + signal.shape().width(),
                FigureBuilder.SMALL,
                Tone.QUIET);
        double y = top + LINE + 5;
        grid.draw(figure, x, y, "before pooling, map " + (channel + 1));
        grid.spot(figure, x, y, BEFORE);
        grid.mark(figure, x, y, new MapCell(window.top(), window.left()), window.width(), window.height());
        return y + grid.height();
    }

    private double window(double x, double top, double side) {
        figure.title(x, top + 11, isWhole() ? "The whole map" : "The framed window");
        double y = top + LINE + 5;
        if (!isWhole()) {
            double size = ValueGrid.cell(window.width(), side, LARGEST_CELL);
            ValueGrid grid = new ValueGrid(window.values(), window.width(), size, shade);
            grid.draw(figure, x, y, "");
            if (!window.isEven()) {
                MapCell source = window.source();
                grid.mark(
                        figure, x, y, new MapCell(source.row() - window.top(), source.column() - window.left()), 1, 1);
            }
            y += grid.height() + 4;
        }
        y = result(x, y, "maximum", window.maximum(), Reduction.MAX);
        y = result(x, y, "average", window.average(), Reduction.AVERAGE);
        y += 4;
        for (String line : Lines.wrapped(origin(), FigureBuilder.SMALL, side)) {
            y += LINE - 1;
            figure.text(x, y, line, FigureBuilder.SMALL, Tone.QUIET);
        }
        return y + 4;
    }

    private double result(double x, double y, String name, double value, Reduction reduction) {
        boolean does = PoolingWindow.reduction(pooling.layer()) == reduction;
        figure.add(new FigureMark.Text(
                x,
                y + LINE,
                name + " " + ValueText.inWords(value),
                FigureBuilder.TITLE,
                does,
                FigureMark.Side.LEFT,
                does ? Tone.ACCENT : Tone.QUIET));
        return y + LINE + 2;
    }

    private String origin() {
        return window.isEven()
                ? "All " + window.values().length + " values are the same."
                : "The maximum is in " + window.source().words() + ".";
    }

    private double after(Reduction reduction, double x, double top, double side) {
        boolean does = PoolingWindow.reduction(pooling.layer()) == reduction;
        String name = reduction == Reduction.MAX ? "Maximum" : "Average";
        figure.add(new FigureMark.Text(
                x, top + 11, name, FigureBuilder.TITLE, true, FigureMark.Side.LEFT, does ? Tone.ACCENT : Tone.TEXT));
        figure.text(
                x,
                top + 11 + LINE,
                does ? "what this network does" : "what it would be instead",
                FigureBuilder.SMALL,
                does ? Tone.ACCENT : Tone.QUIET);
        double y = top + 2 * LINE + 5;
        float[] values = does
                ? trace.output(layer).map(channel)
                : PoolingWindow.map(pooling, trace.input(layer), channel, reduction);
        int columns = pooling.output().width();
        ValueGrid grid = new ValueGrid(values, columns, ValueGrid.cell(columns, side, LARGEST_CELL), shade);
        grid.draw(figure, x, y, (does ? "after pooling" : "pooled by " + name) + ", map " + (channel + 1));
        grid.spot(figure, x, y, AFTER);
        grid.mark(figure, x, y, cell, 1, 1);
        return y + grid.height();
    }

    private boolean isWhole() {
        return !(pooling.layer() instanceof Layer.Pooling);
    }

    /** The value behind the pooling whose window holds a value before it, or the nearest one. */
    public static MapCell behind(LayerSummary pooling, int row, int column) {
        if (!(pooling.layer() instanceof Layer.Pooling is)) {
            return new MapCell(0, 0);
        }
        return new MapCell(row / is.size(), column / is.size())
                .moved(0, 0, pooling.output().height(), pooling.output().width());
    }

    /** What one value behind the pooling is made of. */
    public static String words(ActivationTrace trace, int layer, int channel, MapCell cell) {
        LayerSummary pooling = trace.layers().get(layer);
        PoolingWindow window = PoolingWindow.of(pooling, trace.input(layer), channel, cell);
        int count = window.values().length;
        String average = ValueText.inWords(window.average());
        String maximum = ValueText.inWords(window.maximum());
        if (!(pooling.layer() instanceof Layer.Pooling)) {
            return "The average of all " + count + " values of this map is " + average
                    + ", and that is all that goes on of it. The largest of them is " + maximum + ".";
        }
        String place = "The value in " + cell.words() + " stands for the " + count + " values in the frame: ";
        if (window.isEven()) {
            return place + "all of them are " + maximum + ", so maximum and average are the same.";
        }
        return PoolingWindow.reduction(pooling.layer()) == Reduction.MAX
                ? place + "the largest is " + maximum + ", in "
                        + window.source().words() + ". Their average would be " + average + "."
                : place + "their average is " + average + ". The largest of them would be " + maximum + ", in "
                        + window.source().words() + ".";
    }
}
