package digitpad.explanation.view.convolution;

import digitpad.explanation.ActivationTrace;
import digitpad.explanation.Activations;
import digitpad.explanation.arithmetic.ConvolutionGeometry;
import digitpad.explanation.arithmetic.ConvolutionStep;
import digitpad.explanation.arithmetic.ConvolutionStep.ChannelSum;
import digitpad.explanation.attribution.LogitText;
import digitpad.explanation.figure.Figure;
import digitpad.explanation.figure.FigureBuilder;
import digitpad.explanation.figure.Shade;
import digitpad.explanation.figure.Spot;
import digitpad.explanation.figure.Target;
import digitpad.explanation.figure.Tone;
import digitpad.explanation.grid.ShadeLegend;
import digitpad.explanation.view.convolution.WindowArithmetic.Line;
import digitpad.model.StoredNetwork;
import digitpad.model.network.LayerSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One value of a convolution in a network: the kernels to choose from, the window on the map that is read, the numbers under it
 * times the weights, what the input maps add, the bias, and where the value lands.
 */
public final class ConvolutionFigure {
    /** What the kernels to choose from are called. */
    public static final String KERNELS = "kernels";

    /** What the input maps to choose from are called. */
    public static final String CHANNELS = "channels";

    /** Input maps whose sums are shown one by one. */
    private static final int STRONGEST = 8;

    private static final double MARGIN = 2;
    private static final double BETWEEN = 22;
    private static final double KERNEL = 26;
    private static final int KERNEL_ROWS = 2;
    private static final int MOST_KERNELS = 64;
    private static final double CHIP = 45;
    private static final double THUMBNAIL = 36;

    private final ActivationTrace trace;
    private final StoredNetwork network;
    private final ConvolutionChoice choice;
    private final double width;
    private final double inner;
    private final LayerSummary summary;
    private final ConvolutionStep step;
    private final Shade weights;
    private final Shade input;
    private final FigureBuilder figure = new FigureBuilder();
    private double y = MARGIN;

    private ConvolutionFigure(ActivationTrace trace, StoredNetwork network, ConvolutionChoice choice, double width) {
        this.trace = trace;
        this.network = network;
        this.choice = choice;
        this.width = width;
        inner = width - 2 * MARGIN;
        summary = trace.layers().get(choice.layer());
        step = choice.step(trace, network);
        weights = Shade.weight(reach(Objects.requireNonNull(network.tensors().get(choice.layer() + ".weight"))
                .values()));
        input = choice.layer() == 0
                ? Shade.INK
                : Shade.activation(trace.input(choice.layer()).usualReach());
    }

    /**
     * The figure.
     *
     * @param choice which is there in the network
     * @param width in logical pixels, from 380 on
     */
    public static Figure of(ActivationTrace trace, StoredNetwork network, ConvolutionChoice choice, double width) {
        return new ConvolutionFigure(trace, network, choice, width).draw();
    }

    private Figure draw() {
        maps();
        if (step.channels().size() > 1) {
            channels();
        }
        kernels();
        legends();
        return figure.build(width, y, ConvolutionWords.of(trace, choice, step));
    }

    /** Some of the kernels as pictures, the chosen one among them. */
    private void kernels() {
        int all = summary.output().channels();
        int size = step.geometry().size();
        double side = Math.max(1, Math.floor(KERNEL / size)) * size;
        int columns = (int) Math.floor((inner + 4) / (side + 6));
        int most = Math.min(MOST_KERNELS, columns * KERNEL_ROWS);
        int first = choice.kernel() / most * most;
        int count = Math.min(most, all - first);
        figure.title(MARGIN, y + 11, "Kernels");
        figure.text(MARGIN + 58, y + 11, kernelWords(first, count, all), FigureBuilder.SMALL, Tone.QUIET);
        y += 21;
        for (int i = 0; i < count; i++) {
            int kernel = first + i;
            double x = MARGIN + 1 + i % columns * (side + 6);
            double top = y + Math.floorDiv(i, columns) * (side + 6);
            float[] own = ConvolutionStep.weights(trace, network.tensors(), choice.layer(), kernel, choice.channel());
            figure.numbers("", x, top, side, side, own, size, weights);
            boolean chosen = kernel == choice.kernel();
            figure.frame(x - 2, top - 2, side + 4, side + 4, chosen ? 2 : 1, chosen ? Tone.ACCENT : Tone.EDGE);
            figure.spot(new Spot(
                    x - 3, top - 3, side + 6, side + 6, new Target.OfItem(KERNELS, kernel), "Kernel " + (kernel + 1)));
        }
        y += ((count - 1) / columns + 1) * (side + 6) + BETWEEN - 6;
    }

    private String kernelWords(int first, int count, int all) {
        String on = choice.layer() == 0 ? "" : ", their weights for input map " + (choice.channel() + 1);
        if (count == all) {
            return (all == 1 ? "the only one" : "all " + all) + on;
        }
        return first + 1 + " to " + (first + count) + " of " + all + on;
    }

    private void maps() {
        Activations output = trace.output(choice.layer());
        ConvolutionGeometry geometry = step.geometry();
        boolean first = choice.layer() == 0;
        List<WindowMaps.Picture> outputs = List.of(new WindowMaps.Picture(
                "output map " + (choice.kernel() + 1),
                "Output map " + (choice.kernel() + 1),
                geometry.outHeight() + "×" + geometry.outWidth() + ", row " + (step.row() + 1) + ", column "
                        + (step.column() + 1),
                output.map(choice.kernel()),
                Shade.activation(output.usualReach())));
        WindowMaps.Picture read = new WindowMaps.Picture(
                first ? "digit" : "input map " + (choice.channel() + 1),
                first ? "The digit" : "Input map " + (choice.channel() + 1),
                PlaygroundFigure.details(geometry),
                trace.input(choice.layer()).map(choice.channel()),
                input);
        WindowMaps maps = new WindowMaps(geometry, choice.place(), MARGIN, WindowArithmetic.roomForMaps(inner, 2));
        double bottom = maps.draw(figure, y, read, outputs);
        if (WindowArithmetic.fitsBeside(maps.right(), inner)) {
            y = Math.max(bottom, arithmetic(maps.right() + BETWEEN, y + PlaygroundFigure.BESIDE_TOP));
        } else {
            y = arithmetic(MARGIN, bottom + BETWEEN - 4);
        }
        y += BETWEEN - 6;
    }

    /** Draws it from a place on; says where it ends. */
    private double arithmetic(double left, double top) {
        ChannelSum channel = choice.channel(step);
        boolean several = step.channels().size() > 1;
        List<Line> lines = several
                ? List.of(new Line("Sum for input map " + (choice.channel() + 1), channel.sum(), true))
                : List.of(
                        new Line("Sum of the products", step.sum(), false),
                        new Line("Bias", step.bias(), false),
                        new Line("Value put out", step.total(), true));
        WindowArithmetic.Look look = new WindowArithmetic.Look(
                input,
                weights,
                Shade.activation(reach(channel.weights()) * input.reach()),
                choice.layer() == 0 ? "Digit" : "Map " + (choice.channel() + 1),
                "Kernel " + (choice.kernel() + 1));
        return new WindowArithmetic(figure, step, left, inner - left).draw(top, channel, look, lines);
    }

    private void legends() {
        double strip = Math.min(160, (inner - 24) / 2);
        figure.text(
                MARGIN, y + 10, choice.layer() == 0 ? "Output" : "Input and output", FigureBuilder.SMALL, Tone.QUIET);
        figure.text(MARGIN + strip + 24, y + 10, "Weights", FigureBuilder.SMALL, Tone.QUIET);
        double output = trace.output(choice.layer()).usualReach();
        ShadeLegend.draw(figure, MARGIN, y + 16, strip, Shade.activation(output));
        ShadeLegend.draw(figure, MARGIN + strip + 24, y + 16, strip, weights);
        y += 16 + ShadeLegend.HEIGHT + 4;
    }

    /** What the strongest input maps add, each with its window, and what the others do. */
    private void channels() {
        List<ChannelSum> strongest = step.strongest(STRONGEST);
        int others = step.channels().size() - strongest.size();
        figure.title(MARGIN, y + 11, "The sum over all " + step.channels().size() + " input maps");
        y += 18;
        figure.text(
                MARGIN,
                y + 11,
                others > 0
                        ? "The " + STRONGEST + " that add most, and " + others + " more"
                        : "The one that adds most first",
                FigureBuilder.SMALL,
                Tone.QUIET);
        y += 22;
        double shown = 0;
        for (int i = 0; i < strongest.size(); i++) {
            chip(MARGIN + i * Math.min(72, inner / STRONGEST), strongest.get(i));
            shown += strongest.get(i).sum();
        }
        y += THUMBNAIL + 34;
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(others > 0 ? "These " + STRONGEST : "All of them", shown, false));
        if (others > 0) {
            lines.add(new Line("The " + others + " others", step.sum() - shown, false));
        }
        lines.add(new Line("Bias", step.bias(), false));
        lines.add(new Line("Value put out", step.total(), true));
        y = WindowArithmetic.sums(figure, MARGIN, y, 168, lines) + BETWEEN - 4;
    }

    private void chip(double x, ChannelSum channel) {
        ConvolutionGeometry geometry = step.geometry();
        boolean chosen = channel.channel() == choice.channel();
        double cell = THUMBNAIL / Math.max(geometry.width(), geometry.height());
        double mapX = x + (CHIP - THUMBNAIL) / 2;
        figure.numbers(
                "",
                mapX,
                y,
                geometry.width() * cell,
                geometry.height() * cell,
                trace.input(choice.layer()).map(channel.channel()),
                geometry.width(),
                input);
        figure.frame(mapX - 1, y - 1, THUMBNAIL + 2, THUMBNAIL + 2, chosen ? 2 : 1, chosen ? Tone.ACCENT : Tone.EDGE);
        double middle = x + CHIP / 2;
        figure.centred(
                middle,
                y + THUMBNAIL + 13,
                Integer.toString(channel.channel() + 1),
                FigureBuilder.SMALL,
                chosen ? Tone.ACCENT : Tone.QUIET);
        figure.centred(
                middle,
                y + THUMBNAIL + 27,
                LogitText.signed(channel.sum()),
                FigureBuilder.SMALL,
                channel.sum() < 0 ? Tone.MINUS : Tone.PLUS);
        figure.spot(new Spot(
                x,
                y - 2,
                CHIP,
                THUMBNAIL + 32,
                new Target.OfItem(CHANNELS, channel.channel()),
                "Input map " + (channel.channel() + 1) + " adds " + LogitText.of(channel.sum()) + "."));
    }

    private static float reach(float[] values) {
        float reach = 0;
        for (float value : values) {
            reach = Math.max(reach, Math.abs(value));
        }
        return reach;
    }
}
