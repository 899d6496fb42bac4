package digitpad.ui;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.model.network.Layer;
import digitpad.model.network.NetworkDescription;
import digitpad.model.network.Presets;
import digitpad.nd4j.TestNetworks;
import digitpad.ui.figure.FigurePane;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** Networks that have little to show of ReLU and pooling: each layer of each is looked at. */
@WindowTest
class InsideOddNetworksWindowTest {
    static Stream<NetworkDescription> networks() {
        return Stream.of(
                Presets.named(Presets.DENSE),
                TestNetworks.network("nothing but a dense layer"),
                TestNetworks.network(
                        "512 maps of 1×1",
                        new Layer.Convolution(512, 7, 4, Layer.Padding.VALID),
                        new Layer.Activation(Layer.Activation.Function.LEAKY_RELU),
                        new Layer.Pooling(Layer.Pooling.Reduction.AVERAGE, 6),
                        new Layer.BatchNormalization(),
                        new Layer.Activation(Layer.Activation.Function.SIGMOID)));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void everyLayerIsShownOrItIsSaidWhyNot(NetworkDescription network) throws Exception {
        FxRobot robot = new FxRobot();
        Stage stage = FxToolkit.registerStage(Stage::new);
        ReadingWindow[] opened = new ReadingWindow[1];
        Path folder = ReadingWindow.newFolder();
        robot.interact(() -> opened[0] = ReadingWindow.open(stage, OneNetwork.of(network), folder));
        try {
            look(robot, opened[0], network);
        } finally {
            opened[0].close();
        }
    }

    @SuppressWarnings("unchecked")
    private static void look(FxRobot robot, ReadingWindow reading, NetworkDescription network)
            throws TimeoutException, IOException {
        reading.awaitNetwork();
        ReadingWindow.showPanel(robot);
        TabPane tabs = robot.lookup("#network-tabs").queryAs(TabPane.class);
        robot.interact(() -> tabs.getTabs().stream()
                .filter(tab -> tab.getId().equals("tab-inside"))
                .forEach(tabs.getSelectionModel()::select));
        for (String id : new String[] {"inside-group-pixels", "inside-pooling-button"}) {
            ToggleButton button = robot.lookup("#" + id).queryAs(ToggleButton.class);
            robot.interact(button::fire);
        }
        ReadingWindow.drawAnotherLine(robot);
        if (network.layers().size() == 1) {
            ReadingWindow.await(() -> robot.lookup("#inside-pooling-trouble")
                    .queryAs(Label.class)
                    .getText()
                    .startsWith("This network has no activation, no batch normalisation and no pooling"));
            return;
        }
        ChoiceBox<Object> layers = robot.lookup("#inside-pooling-layer").queryAs(ChoiceBox.class);
        ReadingWindow.await(() -> !layers.getItems().isEmpty());
        for (Object layer : layers.getItems()) {
            robot.interact(() -> layers.setValue(layer));
            boolean pools = layers.getConverter().toString(layer).contains("pooling");
            ReadingWindow.await(() -> robot.lookup("#inside-pooling-step").queryAs(FigurePane.class).figure().stream()
                    .anyMatch(figure -> figure.words().contains(pools ? "stands for" : "The value in")));
            String words = robot.lookup("#inside-words").queryAs(Label.class).getText();
            assertThat(words).isNotEmpty().doesNotContain("NaN");
            assertThat(words.contains("no pooling to show"))
                    .isEqualTo(network.name().equals(Presets.DENSE));
        }
    }
}
