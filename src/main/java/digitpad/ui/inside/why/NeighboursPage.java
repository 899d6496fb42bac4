package digitpad.ui.inside.why;

import digitpad.app.explanation.NeighbourSearch;
import digitpad.explanation.ActivationTrace;
import digitpad.explanation.attribution.NearDigit;
import digitpad.explanation.attribution.NeighbourWords;
import digitpad.explanation.attribution.Neighbours;
import digitpad.explanation.attribution.SoftmaxArithmetic;
import digitpad.explanation.figure.Figure;
import digitpad.explanation.view.NeighbourFigure;
import digitpad.model.StoredNetwork;
import digitpad.ui.figure.FigurePane;
import digitpad.ui.inside.InsideModel;
import digitpad.ui.inside.InsidePage;
import digitpad.ui.inside.NoDigit;
import java.util.List;
import java.util.Optional;

/** The known digits that the network finds most alike the one on the pad. */
public final class NeighboursPage extends InsidePage {
    private static final int COUNT = 5;

    private final NeighbourSearch search;
    private final FigurePane picture = new FigurePane("inside-neighbours-picture", this::figure);
    private String failure = "";
    private Optional<Neighbours> known = Optional.empty();

    /** @param search knows the digits that are compared with */
    public NeighboursPage(InsideModel model, NeighbourSearch search) {
        super("inside-neighbours", "Nearest digits", model);
        this.search = search;
        content().getChildren().add(picture);
    }

    @Override
    protected void refresh() {
        Optional<String> problem = NoDigit.problem(model());
        if (problem.isPresent()) {
            trouble(problem.get());
            return;
        }
        known = search.of(
                model().stored().orElseThrow(),
                () -> {
                    failure = "";
                    refresh();
                    picture.refresh();
                },
                sentence -> {
                    failure = sentence;
                    refresh();
                });
        if (known.isEmpty()) {
            trouble(
                    failure.isEmpty()
                            ? "The network reads thousands of known digits to find those that are alike. That takes some "
                                    + "seconds, once."
                            : failure);
            return;
        }
        trouble("");
        picture.refresh();
        Optional<ActivationTrace> trace = model().trace();
        trace.ifPresent(is -> explain(NeighbourWords.of(known.get(), near(is), answer(is)), NeighbourWords.formula()));
    }

    private List<NearDigit> near(ActivationTrace trace) {
        return known.map(is -> is.nearest(trace, COUNT)).orElse(List.of());
    }

    private int answer(ActivationTrace trace) {
        return SoftmaxArithmetic.of(
                        trace.logits(),
                        model().stored().map(StoredNetwork::card).orElseThrow())
                .best()
                .digit();
    }

    private Figure figure(double width) {
        return model().trace()
                .filter(trace -> known.isPresent())
                .map(trace -> NeighbourFigure.of(trace.digit(), answer(trace), near(trace), width))
                .orElseGet(() -> new Figure(width, 1, List.of(), List.of(), ""));
    }

    @Override
    protected List<FigurePane> panes() {
        return List.of(picture);
    }
}
