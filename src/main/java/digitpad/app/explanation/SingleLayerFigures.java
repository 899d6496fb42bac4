package digitpad.app.explanation;

import digitpad.explanation.ActivationTrace;
import digitpad.explanation.Activations;
import digitpad.explanation.OpenNetwork;
import digitpad.explanation.arithmetic.ConvolutionStep;
import digitpad.explanation.arithmetic.DigitShift;
import digitpad.explanation.arithmetic.HandConvolution;
import digitpad.explanation.arithmetic.InkStep;
import digitpad.explanation.arithmetic.KernelPreset;
import digitpad.explanation.arithmetic.MapCell;
import digitpad.explanation.view.ActivationFigure;
import digitpad.explanation.view.InkStepsFigure;
import digitpad.explanation.view.PixelsFigure;
import digitpad.explanation.view.PoolingFigure;
import digitpad.explanation.view.ShiftFigure;
import digitpad.explanation.view.convolution.ConvolutionChoice;
import digitpad.explanation.view.convolution.ConvolutionFigure;
import digitpad.explanation.view.convolution.ConvolutionWords;
import digitpad.explanation.view.convolution.PlaygroundFigure;
import digitpad.explanation.view.convolution.PlaygroundWords;
import digitpad.explanation.view.convolution.WindowPlace;
import digitpad.model.network.Layer;
import digitpad.model.network.LayerSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The figures of a digit that show single layers, each at the place where most happens. */
final class SingleLayerFigures {
    private static final int KERNEL = 3;

    private final OpenNetwork network;
    private final Subject subject;
    private final ActivationTrace trace;
    private final double width;
    private final List<NamedFigure> figures = new ArrayList<>();

    private SingleLayerFigures(OpenNetwork network, Subject subject, ActivationTrace trace, double width) {
        this.network = network;
        this.subject = subject;
        this.trace = trace;
        this.width = width;
    }

    /** @param trace what the network makes of the subject */
    static List<NamedFigure> of(OpenNetwork network, Subject subject, ActivationTrace trace, double width) {
        SingleLayerFigures all = new SingleLayerFigures(network, subject, trace, width);
        all.pixels();
        all.convolutions();
        all.playground();
        all.first(layer -> ActivationFigure.shows(layer) && layer instanceof Layer.BatchNormalization)
                .ifPresent(layer -> all.activation("batch-normalisation", layer));
        all.first(layer -> layer instanceof Layer.Activation).ifPresent(layer -> all.activation("activation", layer));
        all.first(layer -> layer instanceof Layer.Pooling).ifPresent(all::pooling);
        return all.figures;
    }

    private void pixels() {
        MapCell middle = new MapCell(14, 14);
        figures.add(new NamedFigure(
                "pixels",
                PixelsFigure.of(trace.digit(), middle, width),
                "The network reads 28×28 numbers: 0 is paper and 255 is full ink. The pixel in " + middle.words()
                        + " is " + PixelsFigure.number(trace.digit(), middle) + "."));
        subject.ink()
                .map(InkStep::of)
                .filter(steps -> !steps.isEmpty())
                .ifPresent(steps -> figures.add(new NamedFigure(
                        "ink-steps",
                        InkStepsFigure.of(steps, width),
                        String.join(" ", steps.stream().map(InkStep::sentence).toList()))));
    }

    private void convolutions() {
        List<Integer> layers = ConvolutionChoice.layers(trace.layers());
        for (int i = 0; i < Math.min(2, layers.size()); i++) {
            convolution(i == 0 ? "convolution" : "convolution-2", layers.get(i));
        }
    }

    private void convolution(String name, int layer) {
        Activations output = trace.output(layer);
        int strongest = strongest(output.values());
        int channels = output.shape().channels();
        int place = strongest / channels;
        int row = place / output.shape().width();
        int column = place % output.shape().width();
        ConvolutionStep step =
                ConvolutionStep.of(trace, network.stored().tensors(), layer, strongest % channels, row, column);
        int channel = IntStream.range(0, step.channels().size())
                .reduce((one, other) -> Math.abs(step.channels().get(other).sum())
                                > Math.abs(step.channels().get(one).sum())
                        ? other
                        : one)
                .orElse(0);
        ConvolutionChoice choice =
                new ConvolutionChoice(layer, strongest % channels, channel, WindowPlace.at(row, column));
        figures.add(new NamedFigure(
                name,
                ConvolutionFigure.of(trace, network.stored(), choice, width),
                ConvolutionWords.of(trace, choice, step)));
    }

    /** The index of the value that is farthest from zero. */
    private static int strongest(float[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = Math.abs(values[i]) > Math.abs(values[best]) ? i : best;
        }
        return best;
    }

    private void playground() {
        HandConvolution edge = new HandConvolution(KernelPreset.VERTICAL_EDGE.kernel(KERNEL), 1, Layer.Padding.SAME);
        int strongest = strongest(edge.result(trace.digit()));
        int across = edge.geometry().outWidth();
        WindowPlace place = WindowPlace.at(strongest / across, strongest % across);
        figures.add(new NamedFigure(
                "playground",
                PlaygroundFigure.of(trace.digit(), edge, false, place, width),
                PlaygroundWords.of(edge, false, edge.step(trace.digit(), place.row(), place.column()))));
    }

    private OptionalInt first(Predicate<Layer> wanted) {
        List<LayerSummary> layers = trace.layers();
        return IntStream.range(0, layers.size())
                .filter(layer -> wanted.test(layers.get(layer).layer()))
                .findFirst();
    }

    private void activation(String name, int layer) {
        MapCell cell = strongestCell(trace.input(layer), 0);
        figures.add(new NamedFigure(
                name,
                ActivationFigure.of(trace, network.stored().tensors(), layer, 0, cell, width),
                ActivationFigure.words(trace, network.stored().tensors(), layer, 0, cell)));
    }

    private static MapCell strongestCell(Activations signal, int channel) {
        int place = strongest(signal.map(channel));
        return new MapCell(
                place / signal.shape().width(), place % signal.shape().width());
    }

    private void pooling(int layer) {
        MapCell cell = strongestCell(trace.output(layer), 0);
        figures.add(new NamedFigure(
                "pooling", PoolingFigure.of(trace, layer, 0, cell, width), PoolingFigure.words(trace, layer, 0, cell)));
        ActivationTrace moved = network.trace(DigitShift.RIGHT.of(trace.digit()));
        figures.add(new NamedFigure(
                "shift", ShiftFigure.of(trace, moved, layer, 0, width), ShiftFigure.words(trace, moved, layer)));
    }
}
