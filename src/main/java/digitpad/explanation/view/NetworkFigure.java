package digitpad.explanation.view;

import digitpad.explanation.ActivationTrace;
import digitpad.explanation.Activations;
import digitpad.explanation.arithmetic.MapSources;
import digitpad.explanation.figure.Figure;
import digitpad.explanation.figure.FigureBuilder;
import digitpad.explanation.figure.FigureMark;
import digitpad.explanation.figure.Shade;
import digitpad.explanation.figure.Spot;
import digitpad.explanation.figure.Target;
import digitpad.explanation.figure.Tone;
import digitpad.model.network.LayerSummary;
import digitpad.model.network.NetworkDescription;
import digitpad.recognition.Percent;
import digitpad.recognition.Prediction;
import digitpad.recognition.Softmax;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A network from the digit's pixels to the ten answers: at a glance as volumes, and below a row a block of layers with what it
 * is and the maps that it makes of the digit. Without a digit it is a diagram.
 */
public final class NetworkFigure {
    /** So many of the maps that a map comes from are shown. */
    public static final int SOURCES = 8;

    private static final double MARGIN = 4;
    private static final double BETWEEN = 20;
    private static final double LINE = 15;
    private static final double INPUT_PIXEL = 3;
    private static final double WIDEST_BARS = 320;
    private static final double PERCENT = 56;

    private final NetworkDescription network;
    private final List<LayerSummary> layers;
    private final Optional<ActivationTrace> trace;
    private final Optional<FollowedMap> followed;
    private final double width;
    private final FigureBuilder figure = new FigureBuilder();
    private final Map<Integer, Double> tops = new HashMap<>();
    private final Map<Integer, MapGrid> grids = new HashMap<>();
    private double y = MARGIN;

    /**
     * A map of which it is shown what it came from.
     *
     * @param map that is followed
     * @param sources maps of the block before, the strongest first
     */
    public record FollowedMap(Target.OfMap map, List<MapSources.Source> sources) {
        public FollowedMap {
            sources = List.copyOf(sources);
        }
    }

    private NetworkFigure(
            NetworkDescription network, Optional<ActivationTrace> trace, Optional<FollowedMap> followed, double width) {
        this.network = network;
        this.layers = network.summaries();
        this.trace = trace;
        this.followed = followed;
        this.width = width;
    }

    /**
     * The figure.
     *
     * @param trace what the network makes of a digit; empty for a diagram
     * @param followed the map that is followed back to what it came from
     * @param width in logical pixels, from 380 on
     */
    public static Figure of(
            NetworkDescription network, Optional<ActivationTrace> trace, Optional<FollowedMap> followed, double width) {
        return new NetworkFigure(network, trace, followed, width).draw();
    }

    private Figure draw() {
        List<LayerBlock> blocks = LayerBlock.of(layers);
        VolumeStrip strip = new VolumeStrip(blocks, trace, width - 2 * MARGIN);
        strip.draw(figure, MARGIN, y);
        y += strip.height() + BETWEEN;
        input();
        for (LayerBlock block : blocks) {
            if (block.to() == layers.size()) {
                answers(block);
            } else {
                block(block);
            }
        }
        followed.ifPresent(is -> follow(is, blocks));
        return figure.build(width, y, words());
    }

    private String words() {
        String what = String.format(
                Locale.ROOT,
                "The network %s: %d layers, %,d parameters.",
                network.name(),
                layers.size(),
                network.parameterCount());
        return trace.map(NetworkFigure::prediction)
                .map(is -> what + " It reads " + is.label() + ", " + Percent.ofProbability(is.confidence()) + ".")
                .orElse(what);
    }

    private static Prediction prediction(ActivationTrace trace) {
        double[] probabilities = new double[Prediction.DIGITS];
        Softmax.of(trace.logits(), 0, probabilities);
        return new Prediction(probabilities);
    }

    private void input() {
        head("Input", "28×28 pixels, 0 is paper and 1 is ink", -1);
        if (trace.isPresent()) {
            double side = 28 * INPUT_PIXEL;
            tops.put(-1, y);
            figure.numbers("input", MARGIN, y, side, side, trace.get().digit().toArray(), 28, Shade.INK);
            figure.frame(MARGIN - 1, y - 1, side + 2, side + 2, 1, Tone.EDGE);
            figure.spot(new Spot(MARGIN, y, side, side, new Target.OfMap(-1, 0), ""));
            y += side;
        }
        y += BETWEEN;
    }

    private void block(LayerBlock block) {
        String rest = block.rest().isEmpty() ? "" : "then " + block.rest() + " · ";
        head(block.name(), rest + block.output() + " values · " + parameters(block), block.last());
        if (trace.isPresent()) {
            Activations signal = trace.get().output(block.last());
            MapGrid grid = MapGrid.of(block.output(), width - 2 * MARGIN);
            tops.put(block.last(), y);
            grids.put(block.last(), grid);
            grid.draw(figure, MARGIN, y, block.last(), signal, Shade.activation(signal.usualReach()));
            y += grid.height();
            int more = block.output().channels() - grid.shown();
            if (more > 0) {
                figure.text(MARGIN, y + LINE, "and " + more + " more", FigureBuilder.SMALL, Tone.QUIET);
                y += LINE;
            }
        }
        y += BETWEEN;
    }

    /** The last layer: a bar an answer. */
    private void answers(LayerBlock block) {
        head(block.name(), "then softmax: ten answers · " + parameters(block), block.last());
        if (trace.isPresent()) {
            Prediction prediction = prediction(trace.get());
            double bars = Math.min(WIDEST_BARS, width - 2 * MARGIN - 16 - PERCENT);
            for (int digit = 0; digit < Prediction.DIGITS; digit++) {
                answer(block, digit, prediction, bars);
                y += LINE;
            }
        }
        y += MARGIN;
    }

    private void answer(LayerBlock block, int digit, Prediction prediction, double bars) {
        boolean best = digit == prediction.label();
        double share = prediction.probability(digit);
        Tone tone = best ? Tone.ACCENT : Tone.QUIET;
        figure.add(new FigureMark.Text(
                MARGIN,
                y + 11,
                Integer.toString(digit),
                FigureBuilder.TITLE,
                best,
                FigureMark.Side.LEFT,
                best ? Tone.ACCENT : Tone.TEXT));
        figure.fill(MARGIN + 16, y + 2, bars, LINE - 5, Tone.TRACK);
        figure.fill(MARGIN + 16, y + 2, bars * share, LINE - 5, tone);
        figure.ending(MARGIN + 16 + bars + PERCENT, y + 11, Percent.ofProbability(share), FigureBuilder.SMALL, tone);
        figure.spot(new Spot(MARGIN, y, bars + 16 + PERCENT, LINE, new Target.OfMap(block.last(), digit), ""));
    }

    /** Lines from the strongest maps of the block before to the one that came of them. */
    private void follow(FollowedMap is, List<LayerBlock> blocks) {
        int layer = is.map().layer();
        int before = -1;
        for (LayerBlock block : blocks) {
            if (block.last() == layer) {
                break;
            }
            before = block.last();
        }
        MapGrid grid = grids.get(layer);
        Double top = tops.get(layer);
        Double sourceTop = tops.get(before);
        if (grid == null || top == null || sourceTop == null || is.map().channel() >= grid.shown()) {
            return;
        }
        double toX = MARGIN + grid.x(is.map().channel()) + grid.mapWidth() / 2;
        double toY = top + grid.y(is.map().channel());
        frame(MARGIN + grid.x(is.map().channel()), toY, grid.mapWidth(), grid.mapHeight());
        for (MapSources.Source source : is.sources().stream().limit(SOURCES).toList()) {
            MapGrid from = grids.get(before);
            if (from == null) {
                double side = 28 * INPUT_PIXEL;
                frame(MARGIN, sourceTop, side, side);
                figure.line(MARGIN + side / 2, sourceTop + side, toX, toY, 1, Tone.ACCENT);
            } else if (source.channel() < from.shown()) {
                double x = MARGIN + from.x(source.channel());
                double fromY = sourceTop + from.y(source.channel());
                frame(x, fromY, from.mapWidth(), from.mapHeight());
                figure.line(x + from.mapWidth() / 2, fromY + from.mapHeight(), toX, toY, 1, Tone.ACCENT);
            }
        }
    }

    private void frame(double x, double top, double across, double down) {
        figure.frame(x - 2, top - 2, across + 4, down + 4, 2, Tone.ACCENT);
    }

    /** What a row is. */
    private void head(String title, String details, int layer) {
        double top = y;
        figure.title(MARGIN, y + 11, title);
        y += LINE + 1;
        for (String line : Lines.wrapped(details, FigureBuilder.SMALL, width - 2 * MARGIN)) {
            figure.text(MARGIN, y + 10, line, FigureBuilder.SMALL, Tone.QUIET);
            y += LINE - 1;
        }
        y += 4;
        figure.spot(new Spot(MARGIN, top, width - 2 * MARGIN, y - top, new Target.OfLayer(layer), title));
    }

    private static String parameters(LayerBlock block) {
        return block.parameters() == 0
                ? "no parameters"
                : String.format(Locale.ROOT, "%,d parameters", block.parameters());
    }
}
