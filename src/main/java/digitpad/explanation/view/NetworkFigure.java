package digitpad.explanation.view;

import digitpad.explanation.ActivationTrace;
import digitpad.explanation.Signal;
import digitpad.explanation.figure.Figure;
import digitpad.explanation.figure.FigureBuilder;
import digitpad.explanation.figure.Mark;
import digitpad.explanation.figure.Shade;
import digitpad.explanation.figure.Spot;
import digitpad.explanation.figure.Target;
import digitpad.explanation.figure.Tone;
import digitpad.model.network.LayerSummary;
import digitpad.model.network.NetworkDescription;
import digitpad.model.network.SignalShape;
import digitpad.recognition.Percent;
import digitpad.recognition.Softmax;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A network from the digit's pixels to the ten answers, a row a block of layers: what it is, its output as a volume, and the
 * maps that it makes of the digit. Without a digit it is a diagram.
 */
public final class NetworkFigure {
    private static final double NARROW = 620;
    private static final double MARGIN = 2;
    private static final double BETWEEN = 18;
    private static final double NAMES = 150;
    private static final double SHORT_NAMES = 118;
    private static final double LINE = 15;
    private static final double PIXEL = 3;
    private static final int DIGITS = 10;

    private final NetworkDescription network;
    private final List<LayerSummary> layers;
    private final Optional<ActivationTrace> trace;
    private final Optional<Target.OfMap> chosen;
    private final double width;
    private final double names;
    private final double mapsLeft;
    private final FigureBuilder figure = new FigureBuilder();
    private double y = MARGIN;

    private NetworkFigure(
            NetworkDescription network,
            Optional<ActivationTrace> trace,
            Optional<Target.OfMap> chosen,
            double width) {
        this.network = network;
        this.layers = network.summaries();
        this.trace = trace;
        this.chosen = chosen;
        this.width = width;
        this.names = width < NARROW ? SHORT_NAMES : NAMES;
        this.mapsLeft = names + Volume.WIDTH + 12;
    }

    /**
     * The figure.
     *
     * @param trace what the network makes of a digit; empty for a diagram
     * @param chosen the map that is followed back to what it came from
     * @param width in logical pixels, from 480 on
     */
    public static Figure of(
            NetworkDescription network,
            Optional<ActivationTrace> trace,
            Optional<Target.OfMap> chosen,
            double width) {
        return new NetworkFigure(network, trace, chosen, width).draw();
    }

    private Figure draw() {
        input();
        for (LayerBlock block : LayerBlock.of(layers)) {
            if (block.to() == layers.size()) {
                answers(block);
            } else {
                block(block);
            }
        }
        return figure.build(width, y + MARGIN, words());
    }

    private String words() {
        String what = String.format(
                Locale.ROOT,
                "The network %s: %d layers, %,d parameters.",
                network.name(),
                layers.size(),
                network.parameterCount());
        return trace.map(is -> what + " It reads " + best(is) + ".").orElse(what);
    }

    private static String best(ActivationTrace trace) {
        double[] probabilities = probabilities(trace);
        int best = 0;
        for (int digit = 1; digit < DIGITS; digit++) {
            best = probabilities[digit] > probabilities[best] ? digit : best;
        }
        return best + ", " + Percent.ofProbability(probabilities[best]);
    }

    private static double[] probabilities(ActivationTrace trace) {
        double[] probabilities = new double[DIGITS];
        Softmax.of(trace.logits(), 0, probabilities);
        return probabilities;
    }

    private void input() {
        double side = 28 * PIXEL;
        head("Input", List.of("28×28 pixels", "0 paper, 1 ink"), -1, side);
        Volume.draw(figure, names, y, SignalShape.INPUT, Tone.EDGE);
        trace.ifPresent(is -> {
            figure.numbers("input", mapsLeft, y, side, side, is.digit().toArray(), 28, Shade.INK);
            figure.frame(mapsLeft - 1, y - 1, side + 2, side + 2, 1, Tone.EDGE);
            figure.spot(new Spot(mapsLeft, y, side, side, new Target.OfMap(-1, 0), ""));
            if (chosen.filter(of -> of.layer() == -1).isPresent()) {
                figure.frame(mapsLeft - 3, y - 3, side + 6, side + 6, 2, Tone.ACCENT);
            }
        });
        next(Math.max(Volume.HEIGHT, trace.isPresent() ? side : 0));
    }

    private void block(LayerBlock block) {
        SignalShape shape = block.output();
        MapGrid grid = MapGrid.of(shape, width - mapsLeft - MARGIN);
        double maps = trace.isPresent() ? grid.height() : 0;
        List<String> details = block.rest().isEmpty()
                ? List.of(shape + " values", count(block.parameters()))
                : List.of(block.rest(), shape + " values", count(block.parameters()));
        double text = head(title(block), details, block.last(), Math.max(maps, Volume.HEIGHT));
        Volume.draw(figure, names, y, shape, Tone.EDGE);
        trace.ifPresent(is -> maps(block, is, grid));
        double more = grid.shown() < shape.channels() && trace.isPresent() ? LINE : 0;
        if (more > 0) {
            figure.text(
                    mapsLeft,
                    y + maps + LINE - 2,
                    "and " + (shape.channels() - grid.shown()) + " more",
                    FigureBuilder.SMALL,
                    Tone.QUIET);
        }
        next(Math.max(Math.max(maps + more, Volume.HEIGHT), text));
    }

    private void maps(LayerBlock block, ActivationTrace is, MapGrid grid) {
        Signal signal = is.output(block.last());
        grid.draw(figure, mapsLeft, y, block.last(), signal, Shade.activation(signal.reach()));
        chosen.filter(of -> of.layer() == block.last() && of.channel() < grid.shown())
                .ifPresent(of -> figure.frame(
                        mapsLeft + grid.x(of.channel()) - 3,
                        y + grid.y(of.channel()) - 3,
                        grid.mapWidth() + 6,
                        grid.mapHeight() + 6,
                        2,
                        Tone.ACCENT));
    }

    /** The last layer: a bar an answer. */
    private void answers(LayerBlock block) {
        double height = DIGITS * LINE;
        head(title(block), List.of("softmax: 10 answers", count(block.parameters())), block.last(), height);
        Volume.draw(figure, names, y, block.output(), Tone.EDGE);
        trace.ifPresent(is -> {
            double[] probabilities = probabilities(is);
            double bars = Math.min(260, width - mapsLeft - 76);
            int best = Integer.parseInt(best(is).substring(0, 1));
            for (int digit = 0; digit < DIGITS; digit++) {
                double top = y + digit * LINE;
                Tone tone = digit == best ? Tone.ACCENT : Tone.QUIET;
                figure.add(new Mark.Text(
                        mapsLeft,
                        top + 11,
                        Integer.toString(digit),
                        FigureBuilder.TITLE,
                        digit == best,
                        Mark.Side.LEFT,
                        digit == best ? Tone.ACCENT : Tone.TEXT));
                figure.fill(mapsLeft + 16, top + 2, bars, LINE - 5, Tone.TRACK);
                figure.fill(mapsLeft + 16, top + 2, bars * probabilities[digit], LINE - 5, tone);
                figure.ending(
                        mapsLeft + 16 + bars + 56,
                        top + 11,
                        Percent.ofProbability(probabilities[digit]),
                        FigureBuilder.SMALL,
                        tone);
                figure.spot(new Spot(mapsLeft, top, bars + 72, LINE, new Target.OfMap(block.last(), digit), ""));
            }
        });
        next(trace.isPresent() ? height : Volume.HEIGHT);
    }

    private static String title(LayerBlock block) {
        return block.name().replaceFirst(" ", "\n");
    }

    /** What a row is; returns how high that is. */
    private double head(String title, List<String> details, int layer, double height) {
        double baseline = y + 12;
        for (String line : title.split("\n", -1)) {
            for (String part : Lines.wrapped(line, FigureBuilder.TITLE, names - 8)) {
                figure.title(0, baseline, part);
                baseline += LINE;
            }
        }
        for (String detail : details) {
            for (String part : Lines.wrapped(detail, FigureBuilder.SMALL, names - 8)) {
                figure.text(0, baseline, part, FigureBuilder.SMALL, Tone.QUIET);
                baseline += LINE - 1;
            }
        }
        double text = baseline - y - 4;
        figure.spot(new Spot(
                0, y, names + Volume.WIDTH, Math.max(text, height), new Target.OfLayer(layer), title.replace('\n', ' ')));
        return text;
    }

    private void next(double height) {
        y += height + BETWEEN;
    }

    private static String count(long parameters) {
        return parameters == 0 ? "no parameters" : String.format(Locale.ROOT, "%,d parameters", parameters);
    }
}
