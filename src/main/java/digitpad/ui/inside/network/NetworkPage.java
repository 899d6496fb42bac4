package digitpad.ui.inside.network;

import digitpad.explanation.ActivationTrace;
import digitpad.explanation.arithmetic.MapSources;
import digitpad.explanation.figure.Figure;
import digitpad.explanation.figure.Hit;
import digitpad.explanation.figure.Target;
import digitpad.explanation.view.LayerBlock;
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
    private final MapGlass glass = new MapGlass(picture);
    private Optional<Target.OfMap> chosen = Optional.empty();

    public NetworkPage(InsideModel model) {
        super("inside-network", "Picture", model);
        content().getChildren().add(picture);
        picture.setOnPressed(this::choose);
        picture.hoveredProperty().addListener((property, was, is) -> glass.show(is, model.trace()));
    }

    private Figure figure(double width) {
        return model().stored()
                .map(network -> NetworkFigure.of(network.card().network(), model().trace(), followed(network), width))
                .orElseGet(() -> new Figure(width, 1, List.of(), List.of(), ""));
    }

    private Optional<NetworkFigure.FollowedMap> followed(StoredNetwork network) {
        return chosen.flatMap(map -> model().trace().flatMap(trace -> firstOfBlock(trace, map)
                .map(first -> new NetworkFigure.FollowedMap(
                        map, MapSources.of(trace, first, map.channel(), network.tensors())))));
    }

    /** The layer of the map's block that mixes maps; the others keep them apart. */
    private static Optional<Integer> firstOfBlock(ActivationTrace trace, Target.OfMap map) {
        return LayerBlock.of(trace.layers()).stream()
                .filter(block -> block.last() == map.layer()
                        && map.channel() < block.output().channels())
                .map(LayerBlock::from)
                .findFirst();
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
        glass.refresh(model().trace());
        explain(words(network.get()), "");
    }

    private String words(StoredNetwork network) {
        if (model().trace().isEmpty()) {
            return "Each row is a stage of the network: what it does, and the size of what it hands on. "
                    + "Draw a digit on the pad to see what each stage makes of it.";
        }
        Optional<NetworkFigure.FollowedMap> followed = followed(network);
        if (followed.isPresent()) {
            int all = followed.get().sources().size();
            String where = all == 1
                    ? "This map is made of one map alone, which is framed above it."
                    : all <= NetworkFigure.SOURCES
                            ? "This map is made of " + all + " maps, which are framed above it."
                            : "This map is made of " + all + " maps. The " + NetworkFigure.SOURCES
                                    + " that add most to it are framed above it.";
            return where + " Click it again to let it go.";
        }
        return "The digit goes from top to bottom. Each small picture is a map: where one kernel found what it looks for. "
                + "Blue is above zero, orange below, the stronger the larger. Point at a map to see it large, and click it "
                + "to see what it came from.";
    }

    @Override
    protected void hidden() {
        glass.hide();
    }

    @Override
    protected List<FigurePane> panes() {
        return List.of(picture);
    }
}
