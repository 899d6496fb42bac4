package digitpad.ui.inside.pooling;

import digitpad.explanation.ActivationTrace;
import digitpad.explanation.arithmetic.MapCell;
import digitpad.explanation.figure.Figure;
import digitpad.explanation.figure.Hit;
import digitpad.explanation.figure.Target;
import digitpad.explanation.view.ActivationFigure;
import digitpad.explanation.view.MapChoiceFigure;
import digitpad.explanation.view.PoolingFigure;
import digitpad.explanation.view.ShiftFigure;
import digitpad.model.StoredNetwork;
import digitpad.ui.figure.ArrowKeys;
import digitpad.ui.figure.FigurePane;
import digitpad.ui.inside.InsideModel;
import digitpad.ui.inside.InsidePage;
import digitpad.ui.inside.NoDigit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;

/** A map before and after an activation, batch normalisation or pooling, and what a move of the digit does to pooling. */
public final class PoolingPage extends InsidePage {
    private final MapChoice choice = new MapChoice(this::chosen);
    private final ShiftedTrace shifted;
    private final ShiftBar shiftBar;
    private final FigurePane maps = new FigurePane("inside-pooling-maps", this::maps);
    private final FigurePane step = new FigurePane("inside-pooling-step", this::step);
    private final FigurePane shift = new FigurePane("inside-pooling-shift", this::shift);

    /** The value that is looked at; empty until somebody points at one. */
    private Optional<MapCell> pointed = Optional.empty();

    public PoolingPage(InsideModel model) {
        super("inside-pooling", "ReLU and pooling", model);
        shifted = new ShiftedTrace(model, this::show);
        shiftBar = new ShiftBar(shifted.shift(), shifted::shift);
        content().getChildren().addAll(choice, maps, step, shiftBar, shift);
        maps.setOnPressed(hit -> {
            if (hit.target() instanceof Target.OfMap map) {
                choice.chooseChannel(map.channel());
            }
        });
        step.hoveredProperty().addListener((property, was, is) -> is.ifPresent(this::look));
        ArrowKeys.on(step, this::move);
    }

    /** What is looked at. */
    private record Looked(
            StoredNetwork network, ActivationTrace trace, LayerChoice choice, int channel, MapCell cell) {}

    private Optional<Looked> looked() {
        return model().stored().flatMap(network -> model().trace().flatMap(trace -> choice.layer()
                .filter(is -> is.layer() < trace.layers().size()
                        && is.summary().equals(trace.layers().get(is.layer())))
                .map(is -> {
                    MapCells cells = MapCells.of(trace, is, choice.channel());
                    MapCell cell = pointed.map(cells::nearest).orElseGet(cells::mostNotable);
                    return new Looked(network, trace, is, choice.channel(), cell);
                })));
    }

    @Override
    protected void refresh() {
        model().stored().ifPresent(network -> choice.show(network.card().network()));
        Optional<String> problem = NoDigit.problem(model());
        if (model().stored().isPresent() && choice.layer().isEmpty()) {
            trouble(
                    "This network has no activation, no batch normalisation and no pooling: its layers only multiply and "
                            + "add, so there is nothing to see here.");
        } else if (problem.isPresent()) {
            shifted.forget();
            trouble(problem.get());
        } else {
            trouble("");
            show();
            askWherePooling();
        }
    }

    private void askWherePooling() {
        if (choice.layer().filter(LayerChoice::pools).isPresent()) {
            shifted.ask();
        }
    }

    private void chosen() {
        pointed = Optional.empty();
        show();
        askWherePooling();
    }

    private void show() {
        looked().ifPresent(is -> {
            visible(maps, is.choice().hasMaps() && is.choice().summary().input().channels() > 1);
            visible(shiftBar, is.choice().pools());
            visible(shift, is.choice().pools());
            panes().forEach(FigurePane::refresh);
            describe(is);
        });
    }

    private void describe(Looked is) {
        explain(
                PoolingWords.words(
                        is.network(), is.trace(), is.choice(), is.channel(), is.cell(), shifted.pair(is.trace())),
                PoolingWords.formula(is.choice()));
    }

    private static void visible(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    private void look(Hit hit) {
        if (hit.target() instanceof Target.OfGrid grid) {
            MapCell at = new MapCell(hit.row(), hit.column());
            looked().ifPresent(is -> look(
                    grid.name().equals(PoolingFigure.BEFORE)
                            ? PoolingFigure.behind(is.choice().summary(), at.row(), at.column())
                            : at));
        }
    }

    private void look(MapCell cell) {
        if (!pointed.equals(Optional.of(cell))) {
            pointed = Optional.of(cell);
            step.refresh();
            looked().ifPresent(this::describe);
        }
    }

    private void move(int down, int right) {
        looked().ifPresent(is ->
                look(MapCells.of(is.trace(), is.choice(), is.channel()).moved(is.cell(), down, right)));
    }

    private Figure maps(double width) {
        return looked().map(is -> MapChoiceFigure.of(
                        is.trace().output(is.choice().layer()), is.choice().layer(), is.channel(), width))
                .orElseGet(() -> nothing(width));
    }

    private Figure step(double width) {
        return looked().map(is -> is.choice().pools()
                        ? PoolingFigure.of(is.trace(), is.choice().layer(), is.channel(), is.cell(), width)
                        : ActivationFigure.of(
                                is.trace(),
                                is.network().tensors(),
                                is.choice().layer(),
                                is.channel(),
                                is.cell(),
                                width))
                .orElseGet(() -> nothing(width));
    }

    private Figure shift(double width) {
        return looked().filter(is -> is.choice().pools())
                .flatMap(is -> shifted.pair(is.trace())
                        .map(pair -> ShiftFigure.of(
                                pair.digit(), pair.moved(), is.choice().layer(), is.channel(), width)))
                .orElseGet(() -> nothing(width));
    }

    private static Figure nothing(double width) {
        return new Figure(width, 1, List.of(), List.of(), "");
    }

    @Override
    protected List<FigurePane> panes() {
        return Stream.of(maps, step, shift).filter(Node::isManaged).toList();
    }
}
