package digitpad.explanation.view;

import digitpad.explanation.ActivationTrace;
import digitpad.explanation.Activations;
import digitpad.explanation.figure.FigureBuilder;
import digitpad.explanation.figure.Shade;
import digitpad.explanation.figure.Spot;
import digitpad.explanation.figure.Target;
import digitpad.explanation.figure.Tone;
import digitpad.model.network.SignalShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The network at a glance: what each block of layers puts out as a volume, from the digit on the left to the ten answers on the
 * right, width and height to one scale and depth, the channels, to another one. The face of each shows its strongest map.
 */
final class VolumeStrip {
    /** How far back goes up for one to the right. */
    private static final double RISE = 0.6;

    private static final double LARGEST_SIDE = 3;
    private static final double GAP = 10;
    private static final double LABELS = 26;

    /** A stage takes no less: its label stands below it. */
    private static final double NARROWEST = 20;

    /** Logical pixels a channel beside those a value has along width and height. */
    private static final double DEPTH = 0.22;

    /** Deeper than so many values are wide no volume is drawn. */
    private static final double DEEPEST = 24;

    /** A vector is a column so many values wide; so many units are as high as the input. */
    private static final double THIN = 2;

    private static final double UNITS = 128;
    private static final double INPUT = 28;

    /**
     * What stands in the strip.
     *
     * @param shape of what a stage puts out
     * @param signal what that is, of a digit
     * @param layer that makes it
     */
    private record Stage(SignalShape shape, Optional<Activations> signal, int layer) {
        double across() {
            return shape.isVector() ? THIN : shape.width();
        }

        double down() {
            return shape.isVector() ? Math.max(2, Math.min(INPUT, INPUT * shape.channels() / UNITS)) : shape.height();
        }

        double back() {
            return shape.isVector() ? 0 : Math.max(1, Math.min(DEEPEST, shape.channels() * DEPTH));
        }
    }

    private final List<Stage> stages = new ArrayList<>();
    private final double scale;
    private final double highest;

    VolumeStrip(List<LayerBlock> blocks, Optional<ActivationTrace> trace, double width) {
        stages.add(new Stage(SignalShape.INPUT, trace.map(is -> is.input(0)), -1));
        for (LayerBlock block : blocks) {
            stages.add(new Stage(block.output(), trace.map(is -> is.output(block.last())), block.last()));
        }
        double values = stages.stream()
                .mapToDouble(stage -> stage.across() + stage.back())
                .sum();
        long vectors = stages.stream().filter(stage -> stage.shape().isVector()).count();
        double room = width - GAP * (stages.size() - 1) - NARROWEST * vectors;
        this.scale = Math.max(0.5, Math.min(LARGEST_SIDE, room / values));
        this.highest = stages.stream()
                .mapToDouble(stage -> stage.down() + stage.back() * RISE)
                .max()
                .orElse(INPUT);
    }

    double height() {
        return highest * scale + LABELS;
    }

    void draw(FigureBuilder figure, double left, double top) {
        double x = left;
        for (Stage stage : stages) {
            double width = Math.max(NARROWEST, (stage.across() + stage.back()) * scale);
            draw(figure, stage, x + (width - (stage.across() + stage.back()) * scale) / 2, top);
            label(figure, stage.shape(), x + width / 2, top + highest * scale + 11);
            figure.spot(new Spot(x, top, width, height(), new Target.OfLayer(stage.layer()), ""));
            x += width + GAP;
        }
    }

    private static void label(FigureBuilder figure, SignalShape shape, double middle, double baseline) {
        if (shape.isVector()) {
            figure.centred(middle, baseline, Integer.toString(shape.channels()), FigureBuilder.TINY, Tone.QUIET);
            return;
        }
        figure.centred(middle, baseline, shape.height() + "×" + shape.width(), FigureBuilder.TINY, Tone.QUIET);
        figure.centred(middle, baseline + 11, "×" + shape.channels(), FigureBuilder.TINY, Tone.QUIET);
    }

    private void draw(FigureBuilder figure, Stage stage, double left, double top) {
        double across = stage.across() * scale;
        double down = stage.down() * scale;
        double back = stage.back() * scale;
        double up = back * RISE;
        double y = top + (highest * scale - down - up) / 2 + up;
        figure.fill(left, y, across, down, Tone.TRACK);
        stage.signal().ifPresent(signal -> face(figure, stage, signal, left, y, across, down));
        figure.frame(left, y, across, down, 1, Tone.EDGE);
        if (back > 0) {
            figure.line(left, y, left + back, y - up, 1, Tone.EDGE);
            figure.line(left + across, y, left + across + back, y - up, 1, Tone.EDGE);
            figure.line(left + across, y + down, left + across + back, y + down - up, 1, Tone.EDGE);
            figure.line(left + back, y - up, left + across + back, y - up, 1, Tone.EDGE);
            figure.line(left + across + back, y - up, left + across + back, y + down - up, 1, Tone.EDGE);
        }
    }

    private static void face(
            FigureBuilder figure, Stage stage, Activations signal, double x, double y, double across, double down) {
        if (signal.shape().isVector()) {
            figure.numbers("", x, y, across, down, signal.values(), 1, Shade.activation(signal.usualReach()));
            return;
        }
        Shade shade = stage.layer() < 0 ? Shade.INK : Shade.activation(signal.usualReach());
        figure.numbers(
                "",
                x,
                y,
                across,
                down,
                signal.map(strongest(signal)),
                signal.shape().width(),
                shade);
    }

    /** The channel with the largest sum of sizes. */
    private static int strongest(Activations signal) {
        int channels = signal.shape().channels();
        double[] sums = new double[channels];
        for (int i = 0; i < signal.values().length; i++) {
            sums[i % channels] += Math.abs(signal.values()[i]);
        }
        int best = 0;
        for (int channel = 1; channel < channels; channel++) {
            best = sums[channel] > sums[best] ? channel : best;
        }
        return best;
    }
}
