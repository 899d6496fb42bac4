package digitpad.ui.inside.network;

import digitpad.explanation.figure.Figure;
import digitpad.explanation.view.LayersFigure;
import digitpad.model.network.NetworkDescription;
import digitpad.model.network.Presets;
import digitpad.ui.figure.FigurePane;
import digitpad.ui.inside.InsideModel;
import digitpad.ui.inside.InsidePage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** The layers of a network in numbers, beside another one: that which reads the pad, or that which is designed. */
public final class LayersPage extends InsidePage {
    private static final String READS = "The network that reads the pad";
    private static final String DESIGN = "The network chosen in Train";

    private final ObservableValue<Optional<NetworkDescription>> design;
    private final ChoiceBox<String> which = new ChoiceBox<>();
    private final ChoiceBox<String> beside = new ChoiceBox<>();
    private final FigurePane table = new FigurePane("inside-layers-table", this::figure);

    /** @param design the network that is chosen or designed for training; empty while it does not work out */
    public LayersPage(InsideModel model, ObservableValue<Optional<NetworkDescription>> design) {
        super("inside-layers", "In numbers", model);
        this.design = design;
        which.setId("inside-layers-which");
        which.setAccessibleText("Network whose layers are listed");
        which.getItems().setAll(READS, DESIGN);
        which.setValue(READS);
        beside.setId("inside-layers-beside");
        beside.setAccessibleText("Network to compare with");
        beside.getItems().setAll(Presets.names());
        beside.setValue(Presets.DENSE);
        which.valueProperty().addListener((property, was, is) -> changed());
        beside.valueProperty().addListener((property, was, is) -> changed());
        FlowPane controls = new FlowPane(which, new Label("beside"), beside);
        controls.getStyleClass().add("inside-flow");
        content().getChildren().addAll(controls, table);
        design.addListener((property, was, is) -> changed());
    }

    private void changed() {
        refresh();
        table.refresh();
    }

    private Optional<NetworkDescription> network() {
        return which.getValue().equals(READS)
                ? model().stored().map(stored -> stored.card().network())
                : design.getValue();
    }

    private Figure figure(double width) {
        return network()
                .map(network -> LayersFigure.of(network, Optional.of(Presets.named(beside.getValue())), width))
                .orElseGet(() -> new Figure(width, 1, List.of(), List.of(), ""));
    }

    @Override
    protected void refresh() {
        table.setVisible(network().isPresent());
        if (network().isEmpty()) {
            explain(
                    which.getValue().equals(DESIGN)
                            ? "The network that is chosen in Train does not work out yet: its sizes cannot be told."
                            : model().problem().isEmpty() ? "The network is being loaded." : model().problem(),
                    "");
            return;
        }
        NetworkDescription network = network().get();
        NetworkDescription other = Presets.named(beside.getValue());
        double ratio = (double) other.parameterCount() / network.parameterCount();
        explain(
                LayersFigure.words(network) + " " + other.name() + " has "
                        + String.format(Locale.ROOT, ratio >= 1 ? "%.1f times as many" : "%.2f times the", ratio)
                        + " parameters. A kernel uses its few weights at every place of a picture; a dense layer has one for "
                        + "each pair of input and output.",
                "Convolution: kernel height × width × input maps × kernels weights, and a bias a kernel. "
                        + "Dense: inputs × units weights, and a bias a unit. Multiply-adds of a convolution: its weights × "
                        + "output height × output width.");
    }

    @Override
    protected List<FigurePane> panes() {
        return List.of(table);
    }
}
