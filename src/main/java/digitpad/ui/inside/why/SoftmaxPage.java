package digitpad.ui.inside.why;

import digitpad.explanation.attribution.SoftmaxArithmetic;
import digitpad.explanation.attribution.SoftmaxWords;
import digitpad.explanation.figure.Figure;
import digitpad.explanation.figure.Hit;
import digitpad.explanation.figure.Target;
import digitpad.explanation.view.SoftmaxFigure;
import digitpad.ui.figure.FigurePane;
import digitpad.ui.inside.InsideModel;
import digitpad.ui.inside.InsidePage;
import digitpad.ui.inside.NoDigit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The arithmetic from the last layer's ten numbers to probabilities. */
public final class SoftmaxPage extends InsidePage {
    private final FigurePane picture = new FigurePane("inside-softmax-picture", this::figure);

    public SoftmaxPage(InsideModel model) {
        super("inside-softmax", "From numbers to percent", model);
        content().getChildren().add(picture);
        picture.hoveredProperty().addListener((property, was, is) -> picture.refresh());
    }

    private Optional<SoftmaxArithmetic> arithmetic() {
        return model().trace().flatMap(trace -> model().stored()
                .map(network -> SoftmaxArithmetic.of(trace.logits(), network.card())));
    }

    private Figure figure(double width) {
        return arithmetic()
                .map(softmax -> SoftmaxFigure.of(softmax, pointed(), width))
                .orElseGet(() -> new Figure(width, 1, List.of(), List.of(), ""));
    }

    private OptionalInt pointed() {
        return picture.hoveredProperty()
                .get()
                .map(Hit::target)
                .filter(Target.OfDigit.class::isInstance)
                .map(target -> OptionalInt.of(((Target.OfDigit) target).digit()))
                .orElse(OptionalInt.empty());
    }

    @Override
    protected void refresh() {
        Optional<String> problem = NoDigit.problem(model());
        trouble(problem.orElse(""));
        if (problem.isEmpty()) {
            picture.refresh();
            arithmetic().ifPresent(softmax -> explain(SoftmaxWords.of(softmax), SoftmaxWords.formula()));
        }
    }

    @Override
    protected List<FigurePane> panes() {
        return List.of(picture);
    }
}
