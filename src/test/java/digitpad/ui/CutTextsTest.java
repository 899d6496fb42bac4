package digitpad.ui;

import static digitpad.ui.ReadingWindow.showPanel;
import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.reading.Sheet;
import digitpad.image.GrayImage;
import digitpad.recognition.Prediction;
import digitpad.ui.settings.WindowSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** No text of the window is cut where it is read: in small and large windows, whatever is on show. */
@WindowTest
class CutTextsTest {
    private static final Prediction WORDY = FakeModels.hesitant(0.02, 0, 0, 0, 0.7, 0, 0, 0, 0.28);
    private static final Prediction UNSURE = FakeModels.hesitant(0.3, 0, 0, 0, 0.35, 0, 0, 0, 0, 0.32);

    private volatile Prediction prediction = WORDY;
    private ReadingWindow reading;
    private MainWindow window;
    private Stage stage;

    @Start
    void open(Stage shown) throws IOException {
        reading = ReadingWindow.open(
                shown,
                FakeModels.reading(
                        images -> images.stream().map(image -> prediction).toList()),
                ReadingWindow.newFolder());
        window = reading.window();
        stage = shown;
    }

    @AfterEach
    void close() {
        reading.close();
    }

    private Set<String> cut() {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            Set<String> cut = new LinkedHashSet<>();
            for (Window each : Window.getWindows()) {
                Node root = each.getScene().getRoot();
                root.applyCss();
                each.getScene().getRoot().layout();
                cut.addAll(CutTexts.below(root));
            }
            return cut;
        });
    }

    private void resize(int width, int height) {
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void read(FxRobot robot, Prediction next) throws TimeoutException {
        prediction = next;
        robot.interact(() -> window.pad().clear());
        ReadingWindow.drawAnotherLine(robot);
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> window.reading().predictionProperty().get().equals(Optional.of(next)));
    }

    @ParameterizedTest
    @CsvSource({"720, 560", "900, 620", "1280, 800", "1400, 900", "1600, 1000"})
    void ofThePadAndTheReading(int width, int height, FxRobot robot) throws TimeoutException {
        resize(width, height);
        if (width >= 1_100) {
            showPanel(robot);
        } else {
            robot.interact(
                    () -> robot.lookup("#panel").queryAs(ToggleButton.class).setSelected(false));
        }
        assertThat(cut()).as("nothing drawn").isEmpty();
        robot.interact(() ->
                robot.lookup(".reading .disclosure").queryAs(TitledPane.class).setExpanded(true));
        assertThat(cut()).as("no steps").isEmpty();
        for (Prediction next : List.of(WORDY, UNSURE, FakeModels.hesitant(0.55), FakeModels.hesitant())) {
            read(robot, next);
            assertThat(cut()).as("a reading").isEmpty();
        }
        robot.interact(() -> window.reading()
                .modelReady(
                        FakeModels.reading(FakeModels.always(1)).bundledCard(),
                        Optional.of(Path.of("other.safetensors"))));
        robot.interact(() -> window.pad()
                .open(new Sheet.Picture(
                        new GrayImage(40, 20, new float[800]),
                        "a photograph of a page that somebody gave a very, very long name.png")));
        assertThat(cut()).as("another network and a picture").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"720, 560", "900, 620", "1280, 800", "1400, 900", "1600, 1000"})
    void ofThePanel(int width, int height, FxRobot robot) throws TimeoutException {
        resize(width, height);
        showPanel(robot);
        NetworkTabs tabs = robot.lookup("#network-tabs").queryAs(NetworkTabs.class);
        for (NetworkTab tab : NetworkTab.values()) {
            robot.interact(() -> tabs.show(tab));
            String name = tab.title();
            assertThat(cut()).as(name).isEmpty();
            for (Node part : robot.lookup(".panel .titled-pane").queryAll()) {
                robot.interact(() -> ((TitledPane) part).setExpanded(true));
                assertThat(cut()).as("%s, unfolded", name).isEmpty();
                robot.interact(() -> ((TitledPane) part).setExpanded(false));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"720, 560", "1280, 800"})
    void ofTheExercise(int width, int height, FxRobot robot) throws TimeoutException {
        resize(width, height);
        showPanel(robot);
        robot.clickOn("#" + NetworkTab.MY_HAND.id());
        robot.clickOn("#exercise-start");
        assertThat(cut()).isEmpty();
    }

    @Test
    void ofWhatTheProgramSaysOfItself(FxRobot robot) {
        robot.clickOn("#about");
        assertThat(robot.lookup("#about-name").tryQuery()).isPresent();
        assertThat(cut()).isEmpty();
    }

    @Test
    void inTheDarkThemeToo(FxRobot robot) {
        robot.clickOn("#theme");
        resize((int) WindowSettings.MIN_WIDTH, (int) WindowSettings.MIN_HEIGHT);
        assertThat(cut()).isEmpty();
    }
}
