package digitpad.ui;

import static digitpad.ui.ReadingWindow.await;
import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.reading.Sheet;
import digitpad.ui.network.NetworkChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A window that is closed and opened again on the same folder. */
@WindowTest
class ComingBackWindowTest {
    private ReadingWindow reading;
    private Path folder;

    @Start
    void open(Stage shown) throws IOException {
        folder = ReadingWindow.newFolder();
        reading = ReadingWindow.open(shown, folder);
    }

    @BeforeEach
    void awaitNetwork() throws TimeoutException {
        reading.awaitNetwork();
    }

    @AfterEach
    void close() {
        reading.close();
    }

    private void closeAndOpenAgain(FxRobot robot) {
        reading.close();
        robot.interact(() -> reading = ReadingWindow.open(new Stage(), folder));
    }

    private static Label headline(FxRobot robot) {
        return robot.lookup("#training-headline").queryAs(Label.class);
    }

    private static void awaitHeadline(FxRobot robot, String beginning) throws TimeoutException {
        await(() -> headline(robot).getText().startsWith(beginning));
    }

    private static boolean isVisible(FxRobot robot, String id) {
        return robot.lookup("#" + id).tryQuery().filter(Node::isVisible).isPresent();
    }

    private String record() throws IOException {
        try (Stream<Path> runs = Files.list(folder.resolve("runs"))) {
            return Files.readString(runs.findFirst().orElseThrow().resolve("run.json"));
        }
    }

    @Test
    void aTrainingThatTheClosingStoppedGoesOnWithTheNextEpoch(FxRobot robot) throws Exception {
        robot.clickOn("#start");
        awaitHeadline(robot, "Epoch 2");
        closeAndOpenAgain(robot);
        await(() -> isVisible(robot, "stopped-run"));
        String sentence =
                robot.lookup("#stopped-run-sentence").queryAs(Label.class).getText();
        assertThat(sentence).matches("two-block on the built-in digits stopped at [1-9] of 10");
        int done = sentence.charAt(sentence.length() - " of 10".length() - 1) - '0';
        // Where the panel is hidden a word is left, which brings it back.
        robot.clickOn("#panel");
        await(() -> isVisible(robot, "stopped-run-hint"));
        robot.clickOn("#stopped-run-hint");
        await(() -> !isVisible(robot, "stopped-run-hint"));
        robot.clickOn("#stopped-run-go-on");
        awaitHeadline(robot, String.format(Locale.ROOT, "Epoch %d of 10", done + 1));
        assertThat(isVisible(robot, "stopped-run")).isFalse();
        robot.clickOn("#stop");
        awaitHeadline(robot, "Stopped");
        try (Stream<Path> runs = Files.list(folder.resolve("runs"))) {
            assertThat(runs).as("the same run").hasSize(1);
        }
        assertThat(record()).contains("STOPPED");
    }

    @Test
    void whatNobodyWantsToGoOnWithIsNotOfferedAgain(FxRobot robot) throws Exception {
        robot.clickOn("#start");
        awaitHeadline(robot, "Epoch 1");
        closeAndOpenAgain(robot);
        await(() -> isVisible(robot, "stopped-run"));
        robot.clickOn("#stopped-run-dismiss");
        assertThat(isVisible(robot, "stopped-run")).isFalse();
        assertThat(isVisible(robot, "stopped-run-hint")).isFalse();
        closeAndOpenAgain(robot);
        robot.clickOn("#" + NetworkTab.RUNS.id());
        await(() -> robot.lookup("stopped").tryQuery().isPresent());
        assertThat(isVisible(robot, "stopped-run")).isFalse();
    }

    @Test
    void theDrawingAndWhatWasChosenAreThereAgain(FxRobot robot) throws Exception {
        Node pad = robot.lookup("#pad").query();
        robot.moveTo(pad).press(MouseButton.PRIMARY).moveBy(0, 80).release(MouseButton.PRIMARY);
        Sheet drawn = reading.window().pad().getSheet();
        robot.clickOn("#part-network > .title");
        robot.interact(() -> choose(networks(robot), "tiny"));
        robot.clickOn("#part-network > .title");
        robot.clickOn("#part-settings > .title");
        robot.interact(() -> robot.lookup("#epochs").queryAs(TextField.class).setText("3"));
        robot.clickOn("#part-settings > .title");
        robot.interact(() -> robot.lookup("#watch").queryAs(CheckBox.class).setSelected(true));
        robot.clickOn("#" + NetworkTab.RUNS.id());

        closeAndOpenAgain(robot);
        await(() -> reading.window().pad().getSheet().equals(drawn));
        await(() -> robot.lookup("#network-tabs").tryQuery().isPresent());
        TabPane tabs = robot.lookup("#network-tabs").queryAs(TabPane.class);
        assertThat(tabs.getSelectionModel().getSelectedItem().getId()).isEqualTo(NetworkTab.RUNS.id());
        robot.clickOn("#" + NetworkTab.TRAIN.id());
        assertThat(robot.lookup("#watch").queryAs(CheckBox.class).isSelected()).isTrue();
        robot.clickOn("#part-network > .title");
        assertThat(networks(robot).getValue().getName()).isEqualTo("tiny");
        robot.clickOn("#part-network > .title");
        robot.clickOn("#part-settings > .title");
        assertThat(robot.lookup("#epochs").queryAs(TextField.class).getText()).isEqualTo("3");
    }

    /** A changed preset becomes a design, which is read from its file a little later than the window is there. */
    @Test
    void aDesignIsChosenAgain(FxRobot robot) throws Exception {
        robot.clickOn("#part-network > .title");
        robot.clickOn("#edit-layers");
        robot.interact(() -> {
            TextField name = robot.lookup("#network-name").queryAs(TextField.class);
            name.setText("of my own");
            name.fireEvent(new ActionEvent());
        });
        assertThat(networks(robot).getValue().getName()).isEqualTo("of my own");
        closeAndOpenAgain(robot);
        await(() -> robot.lookup("#part-network > .title").tryQuery().isPresent());
        robot.clickOn("#part-network > .title");
        await(() -> networks(robot).getValue().getName().equals("of my own"));
    }

    @SuppressWarnings("unchecked") // The robot finds nodes, whatever they hold.
    private static ComboBox<NetworkChoice> networks(FxRobot robot) {
        return robot.lookup("#part-network .combo-box").queryAs(ComboBox.class);
    }

    private static void choose(ComboBox<NetworkChoice> box, String name) {
        box.getItems().stream()
                .filter(choice -> choice.getName().equals(name))
                .findFirst()
                .ifPresent(box::setValue);
    }
}
