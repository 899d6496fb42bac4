package digitpad.ui.inside.pooling;

import digitpad.model.network.NetworkDescription;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

/** Which layer is shown, and which of its maps. */
final class MapChoice extends FlowPane {
    private final Runnable chosen;
    private final ChoiceBox<LayerChoice> layers = new ChoiceBox<>();
    private final IntegerSpinnerValueFactory numbers = new IntegerSpinnerValueFactory(1, 1);
    private final Spinner<Integer> channel = new Spinner<>(numbers);
    private final Label of = new Label();
    private final HBox maps = new HBox(new Label("Map"), channel, of);
    private Optional<NetworkDescription> network = Optional.empty();

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
        channel.setId("inside-pooling-map");
        channel.setAccessibleText("Number of the map");
        channel.setEditable(true);
        channel.getStyleClass().add("map-number");
        channel.getEditor().setAccessibleText("Number of the map");
        channel.getEditor().setOnAction(event -> typed());
        channel.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                typed();
            }
        });
        numbers.setWrapAround(true);
        numbers.setConverter(new MapNumbers(numbers));
        maps.getStyleClass().add("inside-controls");
        getChildren().addAll(layers, maps);
        layers.valueProperty().addListener((property, was, is) -> {
            if (!following) {
                follow();
                chosen.run();
            }
        });
        numbers.valueProperty().addListener((property, was, is) -> {
            if (!following) {
                chosen.run();
            }
        });
    }

    private void typed() {
        channel.commitValue();
        channel.cancelEdit();
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
        boolean followed = following;
        following = true;
        int count = layer().filter(LayerChoice::hasMaps)
                .map(is -> is.summary().input().channels())
                .orElse(1);
        numbers.setMax(count);
        numbers.setValue(Math.min(numbers.getValue(), count));
        of.setText("of " + count);
        maps.setVisible(count > 1);
        maps.setManaged(count > 1);
        following = followed;
    }

    /** The layer; empty where the network has none to show. */
    Optional<LayerChoice> layer() {
        return Optional.ofNullable(layers.getValue());
    }

    /** The map, from 0. */
    int channel() {
        return numbers.getValue() - 1;
    }

    /** Chooses a map, from 0. */
    void chooseChannel(int number) {
        numbers.setValue(number + 1);
    }
}
