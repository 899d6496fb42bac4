package digitpad.explanation.view;

import digitpad.explanation.ActivationTrace;
import digitpad.explanation.arithmetic.ShiftComparison;
import digitpad.explanation.figure.Figure;
import digitpad.explanation.figure.FigureBuilder;
import digitpad.explanation.figure.FigureMark;
import digitpad.explanation.figure.Shade;
import digitpad.explanation.figure.Tone;
import digitpad.explanation.grid.ShadeLegend;
import digitpad.explanation.grid.ValueGrid;
import digitpad.image.DigitImage;
import digitpad.recognition.Percent;
import digitpad.recognition.Prediction;
import digitpad.recognition.Softmax;
import java.util.OptionalDouble;

/** What a digit that is moved by a pixel changes before and after a pooling, as maps and as shares. */
public final class ShiftFigure {
    private static final double MARGIN = 4;
    private static final double GAP = 16;
    private static final double LINE = 15;
    private static final double LARGEST_MAP = 280;
    private static final double LARGEST_CELL = 48;
    private static final double DIGIT = 84;
    private static final double BAR = 10;
    private static final double LABEL = 52;
    private static final double PERCENT = 48;

    private final ActivationTrace trace;
    private final ActivationTrace moved;
    private final ShiftComparison comparison;
    private final int channel;
    private final double width;
    private final FigureBuilder figure = new FigureBuilder();
    private double y = MARGIN;

    private ShiftFigure(ActivationTrace trace, ActivationTrace moved, int layer, int channel, double width) {
        this.trace = trace;
        this.moved = moved;
        this.comparison = ShiftComparison.of(trace, moved, layer);
        this.channel = channel;
        this.width = width;
    }

    /**
     * The figure.
     *
     * @param moved the trace of the moved digit by the same network
     * @param layer that pools
     * @param width in logical pixels, from 380 on
     */
    public static Figure of(ActivationTrace trace, ActivationTrace moved, int layer, int channel, double width) {
        return new ShiftFigure(trace, moved, layer, channel, width).draw(layer);
    }

    private Figure draw(int layer) {
        digits();
        maps();
        int maps = comparison.before().from().shape().channels();
        shares(
                "Change of this map",
                comparison.before().share(channel),
                comparison.after().share(channel));
        shares(
                maps == 1 ? "Change altogether" : "Change of all " + maps + " maps",
                comparison.before().share(),
                comparison.after().share());
        return figure.build(width, y, words(trace, moved, layer) + " " + answers(trace, moved));
    }

    private void digits() {
        digit(trace, MARGIN, "As it is");
        digit(moved, MARGIN + DIGIT + GAP, "Moved");
        double textX = MARGIN + 2 * (DIGIT + GAP);
        double baseline = y + LINE + 14;
        for (String line : Lines.wrapped(answers(trace, moved), FigureBuilder.SMALL + 1, width - MARGIN - textX)) {
            figure.text(textX, baseline, line, FigureBuilder.SMALL + 1, Tone.TEXT);
            baseline += LINE;
        }
        y = Math.max(y + LINE + 5 + DIGIT, baseline - 10) + GAP;
    }

    private void digit(ActivationTrace is, double x, String title) {
        figure.title(x, y + 11, title);
        double top = y + LINE + 5;
        figure.numbers(title, x, top, DIGIT, DIGIT, is.digit().toArray(), DigitImage.SIZE, Shade.INK);
        figure.frame(x - 1, top - 1, DIGIT + 2, DIGIT + 2, 1, Tone.EDGE);
    }

    private void maps() {
        double side = Math.min(LARGEST_MAP, (width - 2 * MARGIN - GAP) / 2);
        Shade shade = Shade.activation(comparison.before().from().usualReach());
        double right = MARGIN + side + GAP;
        ValueGrid before = map(comparison.before(), MARGIN, side, shade, "Change before pooling");
        ValueGrid after = map(comparison.after(), right, before.width(), shade, "Change after it");
        y += LINE + 5 + Math.max(before.height(), after.height()) + 8;
        ShadeLegend.draw(figure, MARGIN, y, 2 * side + GAP, shade);
        y += ShadeLegend.HEIGHT + 12;
    }

    private ValueGrid map(ShiftComparison.Change change, double x, double side, Shade shade, String title) {
        figure.title(x, y + 11, title);
        int columns = change.from().shape().width();
        ValueGrid grid =
                new ValueGrid(change.map(channel), columns, ValueGrid.cell(columns, side, LARGEST_CELL), shade);
        grid.draw(figure, x, y + LINE + 5, title + ", map " + (channel + 1));
        return grid;
    }

    private void shares(String title, OptionalDouble before, OptionalDouble after) {
        figure.title(MARGIN, y + 11, title);
        y += LINE + 3;
        if (before.isEmpty()) {
            figure.text(
                    MARGIN,
                    y + 9,
                    "It is silent for the digit as it is: there is nothing to compare with.",
                    FigureBuilder.SMALL,
                    Tone.QUIET);
            y += LINE + 8;
            return;
        }
        double most = Math.max(1, Math.max(before.getAsDouble(), after.orElse(0)));
        bar("before", before, most);
        bar("after", after, most);
        y += 8;
    }

    private void bar(String name, OptionalDouble share, double most) {
        double bars = Math.min(LARGEST_MAP * 2, width - 2 * MARGIN) - LABEL - PERCENT;
        figure.text(MARGIN, y + 9, name, FigureBuilder.SMALL, Tone.TEXT);
        figure.fill(MARGIN + LABEL, y, bars, BAR, Tone.TRACK);
        if (share.isPresent()) {
            figure.fill(MARGIN + LABEL, y, bars * share.getAsDouble() / most, BAR, Tone.ACCENT);
        }
        figure.add(new FigureMark.Text(
                MARGIN + LABEL + bars + PERCENT,
                y + 9,
                share.isPresent() ? percent(share.getAsDouble()) : "silent",
                FigureBuilder.SMALL,
                false,
                FigureMark.Side.RIGHT,
                Tone.TEXT));
        y += LINE;
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    private static String answers(ActivationTrace trace, ActivationTrace moved) {
        Prediction is = prediction(trace);
        Prediction then = prediction(moved);
        String was = "Read as " + is.label() + ", " + Percent.ofProbability(is.confidence()) + ".";
        return was + " Moved, it is read as " + (is.label() == then.label() ? "the same" : then.label()) + ", "
                + Percent.ofProbability(then.confidence()) + ".";
    }

    private static Prediction prediction(ActivationTrace trace) {
        double[] probabilities = new double[Prediction.DIGITS];
        Softmax.of(trace.logits(), 0, probabilities);
        return new Prediction(probabilities);
    }

    /** What the move changes over all maps. */
    public static String words(ActivationTrace trace, ActivationTrace moved, int layer) {
        ShiftComparison comparison = ShiftComparison.of(trace, moved, layer);
        OptionalDouble before = comparison.before().share();
        OptionalDouble after = comparison.after().share();
        if (before.isEmpty() || after.isEmpty()) {
            return "The maps are silent, so that no change can be told.";
        }
        long was = Math.round(before.getAsDouble() * 100);
        long is = Math.round(after.getAsDouble() * 100);
        String how = is < was
                ? "Pooling hides a part of the move."
                : is == was ? "Here pooling hides nothing of the move." : "Here pooling makes the move stand out more.";
        return "The digit moved by one pixel changes the values before the pooling by " + was
                + " % of their mean size, and " + "those after it by " + is + " %. " + how;
    }
}
