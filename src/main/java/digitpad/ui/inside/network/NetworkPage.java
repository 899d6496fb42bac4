package digitpad.ui.inside.network;

import digitpad.explanation.figure.Figure;
import digitpad.explanation.figure.Hit;
import digitpad.explanation.figure.Target;
import digitpad.explanation.view.NetworkFigure;
import digitpad.model.StoredNetwork;
import digitpad.ui.figure.FigurePane;
import digitpad.ui.inside.InsideModel;
import digitpad.ui.inside.InsidePage;
import java.util.List;
import java.util.Optional;

/** The whole network at work on the digit, a row a block of layers. */
public final class NetworkPage extends InsidePage {
    private final FigurePane picture = new FigurePane("inside-network-picture", this::figure);
    private Optional<Target.OfMap> chosen = Optional.empty();

    public NetworkPage(InsideModel model) {
        super("inside-network", "Network", model);
        content().getChildren().add(picture);
        picture.setOnPressed(this::choose);
    }

    private Figure figure(double width) {
        return model().stored()
                .map(network -> NetworkFigure.of(network.card().network(), model().trace(), chosen, width))
                .orElseGet(() -> new Figure(width, 1, List.of(), List.of(), ""));
    }

    private void choose(Hit hit) {
        if (hit.target() instanceof Target.OfMap map) {
            chosen = chosen.filter(map::equals).isPresent() ? Optional.empty() : Optional.of(map);
            refresh();
            picture.refresh();
        }
    }

    @Override
    protected void refresh() {
        Optional<StoredNetwork> network = model().stored();
        if (network.isEmpty()) {
            trouble(model().problem().isEmpty() ? "The network is being loaded." : model().problem());
            return;
        }
        trouble("");
        explain(
                model().trace().isEmpty()
                        ? "Each row is a stage of the network: what it does, and the size of what it hands on, as a block. "
                                + "Draw a digit on the pad to see what each of them makes of it."
                        : "The digit goes from top to bottom. Each small picture is one map: where one kernel found what it "
                                + "looks for. Blue is above zero, orange below, and the stronger the colour the larger the "
                                + "number. Point at a map to see it large.",
                "");
    }

    @Override
    protected List<FigurePane> panes() {
        return List.of(picture);
    }
}
