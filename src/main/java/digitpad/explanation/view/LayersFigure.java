package digitpad.explanation.view;

import digitpad.explanation.figure.Figure;
import digitpad.explanation.figure.FigureBuilder;
import digitpad.explanation.figure.FigureMark;
import digitpad.explanation.figure.Tone;
import digitpad.model.network.LayerSummary;
import digitpad.model.network.NetworkDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The layers of a network as a table, and beside it another network to compare shape and size with. */
public final class LayersFigure {
    /** From this width on, in logical pixels, each figure has a column of its own. */
    private static final double WIDE = 720;

    private static final double MARGIN = 4;
    private static final double LINE = 18;
    private static final double BETWEEN = 24;

    /** Where columns end, as shares of the width: kernel, stride, padding, output, weights, biases, statistics, work. */
    private static final double[] ENDS = {0.32, 0.38, 0.46, 0.57, 0.68, 0.76, 0.85, 1};

    private static final String[] HEADS = {
        "Kernel", "Stride", "Padding", "Output", "Weights", "Biases", "Statistics", "Multiply-adds"
    };

    private final double width;
    private final FigureBuilder figure = new FigureBuilder();
    private double y = MARGIN;

    private LayersFigure(double width) {
        this.width = width;
    }

    /**
     * The figure.
     *
     * @param other to compare with; empty for none
     * @param width in logical pixels, from 380 on
     */
    public static Figure of(NetworkDescription network, Optional<NetworkDescription> other, double width) {
        LayersFigure layers = new LayersFigure(width);
        layers.table(network);
        other.ifPresent(is -> layers.compare(network, is));
        return layers.figure.build(width, layers.y, words(network));
    }

    /** What the table says altogether. */
    public static String words(NetworkDescription network) {
        return String.format(
                Locale.ROOT,
                "%s has %d layers and %,d parameters, and takes %,d multiply-adds to read a digit.",
                network.name(),
                network.layers().size(),
                network.parameterCount(),
                network.multiplyAdds());
    }

    private void table(NetworkDescription network) {
        boolean wide = width >= WIDE;
        if (wide) {
            cells(List.of(HEADS), FigureBuilder.SMALL, Tone.QUIET);
            y += LINE;
            rule();
        }
        int number = 0;
        long weights = 0;
        long biases = 0;
        long statistics = 0;
        for (LayerSummary summary : network.summaries()) {
            LayerFacts row = LayerFacts.of(summary);
            number++;
            weights += row.weights();
            biases += row.biases();
            statistics += row.statistics();
            if (wide) {
                wide(number, row);
            } else {
                narrow(number, row);
            }
        }
        rule();
        total(network, weights, biases, statistics);
    }

    private void wide(int number, LayerFacts row) {
        figure.text(MARGIN, y + 12, number + "  " + row.name(), FigureBuilder.TITLE, Tone.TEXT);
        cells(
                List.of(
                        row.kernel(),
                        row.stride(),
                        row.padding(),
                        row.output(),
                        LayerFacts.count(row.weights()),
                        LayerFacts.count(row.biases()),
                        LayerFacts.count(row.statistics()),
                        LayerFacts.count(row.multiplyAdds())),
                FigureBuilder.SMALL + 1,
                Tone.TEXT);
        y += LINE + 4;
    }

    private void cells(List<String> texts, double size, Tone tone) {
        for (int column = 0; column < ENDS.length; column++) {
            figure.ending(MARGIN + (width - 2 * MARGIN) * ENDS[column], y + 12, texts.get(column), size, tone);
        }
    }

    private void narrow(int number, LayerFacts row) {
        figure.title(MARGIN, y + 12, number + "  " + row.name());
        figure.ending(width - MARGIN, y + 12, row.output(), FigureBuilder.SMALL + 1, Tone.TEXT);
        y += LINE;
        for (String line : Lines.wrapped(details(row), FigureBuilder.SMALL, width - 2 * MARGIN)) {
            if (!line.isEmpty()) {
                figure.text(MARGIN, y + 9, line, FigureBuilder.SMALL, Tone.QUIET);
                y += LINE - 4;
            }
        }
        y += 6;
    }

    private static String details(LayerFacts row) {
        List<String> parts = new ArrayList<>();
        if (!row.kernel().isEmpty()) {
            parts.add("window " + row.kernel());
        }
        if (!row.stride().isEmpty()) {
            parts.add("stride " + row.stride());
        }
        if (!row.padding().isEmpty()) {
            parts.add("padding " + row.padding());
        }
        if (row.weights() > 0) {
            parts.add(LayerFacts.count(row.weights()) + " weights + " + LayerFacts.count(row.biases()) + " biases");
        }
        if (row.statistics() > 0) {
            parts.add(LayerFacts.count(row.statistics()) + " statistics");
        }
        if (row.multiplyAdds() > 0) {
            parts.add(LayerFacts.count(row.multiplyAdds()) + " multiply-adds");
        }
        return String.join(" · ", parts);
    }

    private void total(NetworkDescription network, long weights, long biases, long statistics) {
        figure.add(new FigureMark.Text(
                MARGIN, y + 12, "Altogether", FigureBuilder.TITLE, true, FigureMark.Side.LEFT, Tone.TEXT));
        y += LINE;
        String sum = LayerFacts.count(weights) + " weights + " + LayerFacts.count(biases) + " biases"
                + (statistics > 0 ? " + " + LayerFacts.count(statistics) + " statistics" : "") + " = "
                + LayerFacts.count(network.parameterCount()) + " parameters";
        for (String text : List.of(sum, LayerFacts.count(network.multiplyAdds()) + " multiply-adds a digit")) {
            for (String line : Lines.wrapped(text, FigureBuilder.SMALL + 1, width - 2 * MARGIN)) {
                figure.text(MARGIN, y + 10, line, FigureBuilder.SMALL + 1, Tone.TEXT);
                y += LINE - 2;
            }
        }
        y += BETWEEN;
    }

    private void rule() {
        figure.line(MARGIN, y, width - MARGIN, y, 1, Tone.EDGE);
        y += 8;
    }

    private void compare(NetworkDescription network, NetworkDescription other) {
        long parameters = Math.max(network.parameterCount(), other.parameterCount());
        long work = Math.max(network.multiplyAdds(), other.multiplyAdds());
        for (NetworkDescription each : List.of(network, other)) {
            figure.title(MARGIN, y + 12, each.name());
            y += LINE + 4;
            VolumeStrip strip = new VolumeStrip(LayerBlock.of(each.summaries()), Optional.empty(), width - 2 * MARGIN);
            strip.draw(figure, MARGIN, y);
            y += strip.height() + 8;
            bar(each.parameterCount(), parameters, "parameters");
            bar(each.multiplyAdds(), work, "multiply-adds");
            y += BETWEEN - 8;
        }
    }

    private void bar(long number, long most, String what) {
        double bars = width - 2 * MARGIN - 180;
        figure.fill(MARGIN, y, bars, 10, Tone.TRACK);
        figure.fill(MARGIN, y, Math.max(1, bars * number / most), 10, Tone.ACCENT);
        figure.ending(width - MARGIN, y + 9, LayerFacts.count(number) + " " + what, FigureBuilder.SMALL, Tone.TEXT);
        y += LINE;
    }
}
