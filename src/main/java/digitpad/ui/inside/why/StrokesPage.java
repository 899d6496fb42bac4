package digitpad.ui.inside.why;

import digitpad.explanation.attribution.StrokeImportance;
import digitpad.explanation.attribution.StrokeWords;
import digitpad.explanation.figure.Figure;
import digitpad.explanation.figure.Hit;
import digitpad.explanation.figure.Target;
import digitpad.explanation.view.StrokeFigure;
import digitpad.image.page.DigitInk;
import digitpad.ui.figure.FigurePane;
import digitpad.ui.inside.InsideModel;
import digitpad.ui.inside.InsidePage;
import digitpad.ui.inside.NoDigit;
import java.util.List;
import java.util.Optional;

/** What would be read without each stroke of the digit, or each part of a stroke. */
public final class StrokesPage extends InsidePage {
    private final FigurePane picture = new FigurePane("inside-strokes-picture", this::figure);
    private Optional<StrokeImportance> importance = Optional.empty();

    public StrokesPage(InsideModel model) {
        super("inside-strokes", "Strokes", model);
        content().getChildren().add(picture);
        picture.hoveredProperty().addListener((property, was, is) -> describe(is));
    }

    @Override
    protected void refresh() {
        Optional<String> problem = NoDigit.problem(model());
        if (problem.isPresent()) {
            trouble(problem.get());
            return;
        }
        Optional<DigitInk> ink = model().ink();
        if (ink.isEmpty()) {
            trouble("It is not known which ink this digit was made of, so no stroke can be left out.");
            return;
        }
        // What is known of the digit so far stays until the new one's strokes are known.
        model().ask("strokes", (network, cancelled) -> {
            Optional<StrokeImportance> found = StrokeImportance.of(network, ink.get(), cancelled);
            return () -> found.ifPresent(is -> {
                importance = found;
                show();
            });
        });
        show();
    }

    private void show() {
        Optional<String> problem = importance.map(StrokeImportance::problem).filter(sentence -> !sentence.isEmpty());
        trouble(problem.orElse(""));
        if (problem.isEmpty()) {
            picture.refresh();
            describe(picture.hoveredProperty().get());
        }
    }

    private Figure figure(double width) {
        return importance
                .filter(is -> is.problem().isEmpty())
                .map(is -> StrokeFigure.of(is, width))
                .orElseGet(() -> new Figure(width, 1, List.of(), List.of(), ""));
    }

    private void describe(Optional<Hit> hit) {
        if (importance.isEmpty() || !importance.get().problem().isEmpty()) {
            return;
        }
        StrokeImportance is = importance.get();
        Optional<String> part = hit.map(Hit::target)
                .filter(Target.OfItem.class::isInstance)
                .map(Target.OfItem.class::cast)
                .filter(item ->
                        item.number() > 0 && item.number() <= is.effects().size())
                .map(item -> StrokeWords.sentence(is, is.effects().get(item.number() - 1)));
        explain(part.orElseGet(() -> StrokeWords.of(is)), StrokeWords.formula());
    }

    @Override
    protected List<FigurePane> panes() {
        return List.of(picture);
    }
}
