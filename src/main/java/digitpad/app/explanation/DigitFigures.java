package digitpad.app.explanation;

import digitpad.explanation.ActivationTrace;
import digitpad.explanation.OpenNetwork;
import digitpad.explanation.attribution.Evidence;
import digitpad.explanation.attribution.GradCam;
import digitpad.explanation.attribution.Occlusion;
import digitpad.explanation.attribution.SoftmaxArithmetic;
import digitpad.explanation.attribution.SoftmaxWords;
import digitpad.explanation.attribution.StrokeImportance;
import digitpad.explanation.attribution.StrokeWords;
import digitpad.explanation.attribution.WhyWords;
import digitpad.explanation.figure.Figure;
import digitpad.explanation.view.LayersFigure;
import digitpad.explanation.view.NetworkFigure;
import digitpad.explanation.view.SoftmaxFigure;
import digitpad.explanation.view.StrokeFigure;
import digitpad.explanation.view.WhyFigure;
import digitpad.model.network.NetworkDescription;
import digitpad.model.network.Presets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** All figures of one digit, as the window shows them. */
final class DigitFigures {
    private final OpenNetwork network;
    private final Subject subject;
    private final double width;
    private final ActivationTrace trace;
    private final List<NamedFigure> figures = new ArrayList<>();

    private DigitFigures(OpenNetwork network, Subject subject, double width) {
        this.network = network;
        this.subject = subject;
        this.width = width;
        this.trace = network.trace(subject.image());
    }

    /** @param width of each figure in logical pixels */
    static List<NamedFigure> of(OpenNetwork network, Subject subject, double width) {
        DigitFigures all = new DigitFigures(network, subject, width);
        all.figures.addAll(SingleLayerFigures.of(network, subject, all.trace, width));
        all.network();
        all.why();
        all.strokes();
        all.softmax();
        return all.figures;
    }

    private void add(String name, Figure figure, String words) {
        figures.add(new NamedFigure(name, figure, words));
    }

    private void network() {
        NetworkDescription description = trace.network();
        Figure picture = NetworkFigure.of(description, Optional.of(trace), Optional.empty(), width);
        add("network", picture, picture.words());
        add(
                "layers",
                LayersFigure.of(description, Optional.of(Presets.named(Presets.DENSE)), width),
                LayersFigure.words(description));
    }

    private void why() {
        int answer = softmaxOf().best().digit();
        Evidence evidence = new Evidence(
                trace,
                answer,
                new Occlusion(Occlusion.USUAL_WINDOW, Occlusion.Filling.PAPER).of(network, trace.digit(), () -> false),
                new Occlusion(Occlusion.USUAL_WINDOW, Occlusion.Filling.INK).of(network, trace.digit(), () -> false),
                GradCam.of(trace, network.stored().tensors(), answer));
        add("why", WhyFigure.of(evidence, false, width), WhyWords.of(evidence));
    }

    private void strokes() {
        subject.ink()
                .flatMap(ink -> StrokeImportance.of(network, ink, () -> false))
                .filter(strokes -> strokes.problem().isEmpty())
                .ifPresent(strokes -> add("strokes", StrokeFigure.of(strokes, width), StrokeWords.of(strokes)));
    }

    private void softmax() {
        SoftmaxArithmetic softmax = softmaxOf();
        add(
                "softmax",
                SoftmaxFigure.of(softmax, OptionalInt.of(softmax.best().digit()), width),
                SoftmaxWords.of(softmax));
    }

    private SoftmaxArithmetic softmaxOf() {
        return SoftmaxArithmetic.of(trace.logits(), network.stored().card());
    }
}
