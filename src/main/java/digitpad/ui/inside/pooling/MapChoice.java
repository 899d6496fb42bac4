package digitpad.ui.inside.pooling;

import digitpad.model.network.NetworkDescription;
import digitpad.ui.inside.NumberChoice;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;

/** Which layer is shown, and which of its maps. */
final class MapChoice extends FlowPane {
    private final Runnable chosen;
    private final ChoiceBox<LayerChoice> layers = new ChoiceBox<>();
    private final NumberChoice maps = new NumberChoice("map", "inside-pooling-map", this::choose);
    private Optional<NetworkDescription> network = Optional.empty();
    private int channel;

    /** Whether controls only follow. */
    private boolean following;

    /** @param chosen runs when another layer or map was chosen */
    MapChoice(Runnable chosen) {
        super();
        this.chosen = chosen;
        getStyleClass().add("inside-flow");
        layers.setId("inside-pooling-layer");
        layers.setAccessibleText("Layer whose values are shown");
        layers.getStyleClass().add("layer-choice");
        layers.setConverter(new StringConverter<>() {
            @Override
            public String toString(LayerChoice choice) {
                return choice == null ? "" : choice.text();
            }

            @Override
            public LayerChoice fromString(String text) {
                throw new UnsupportedOperationException("Layers are chosen, not typed.");
            }
        });
        getChildren().addAll(layers, maps);
        layers.valueProperty().addListener((property, was, is) -> {
            if (!following) {
                follow();
                chosen.run();
            }
        });
    }

    private void choose(int map) {
        channel = map;
        chosen.run();
    }

    /** Offers the layers of a network; the choice stays as it is while the network is of the same form. */
    void show(NetworkDescription of) {
        if (network.equals(Optional.of(of))) {
            return;
        }
        network = Optional.of(of);
        List<LayerChoice> choices = LayerChoice.of(of.summaries());
        following = true;
        layers.getItems().setAll(choices);
        layers.setValue(LayerChoice.first(choices).orElse(null));
        follow();
        following = false;
    }

    /** As many maps to choose from as the layer has; the former number where there is such a map. */
    private void follow() {
        int count = layer().filter(LayerChoice::hasMaps)
                .map(is -> is.summary().input().channels())
                .orElse(1);
        channel = Math.min(channel, count - 1);
        maps.show(channel, count);
        maps.setVisible(count > 1);
        maps.setManaged(count > 1);
    }

    /** The layer; empty where the network has none to show. */
    Optional<LayerChoice> layer() {
        return Optional.ofNullable(layers.getValue());
    }

    /** The map, from 0. */
    int channel() {
        return channel;
    }

    /** Chooses a map, from 0. */
    void chooseChannel(int map) {
        maps.show(map, layer().orElseThrow().summary().input().channels());
        choose(map);
    }
}
