package digitpad.ui;

import static digitpad.ui.ReadingWindow.await;
import static digitpad.ui.ReadingWindow.showPanel;
import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.data.IdxFixture;
import digitpad.app.runs.KeptRuns;
import digitpad.app.runs.RunStore;
import digitpad.app.runs.TrainingRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Looking changes nothing: after a walk through the whole window the same training would be started as before. */
@WindowTest
class LookingTest {
    private static final int STEPS = 60;
    private static final List<NetworkTab> TABS =
            List.of(NetworkTab.RESULTS, NetworkTab.RUNS, NetworkTab.DATA, NetworkTab.MY_HAND, NetworkTab.TRAIN);

    private MainWindow window;
    private Stage stage;
    private Path folder;

    @Start
    void open(Stage shown) throws IOException {
        stage = shown;
        folder = ReadingWindow.newFolder();
        RunStore runs = new RunStore(folder.resolve(RunStore.FOLDER));
        KeptRuns.keep(runs, "first", Instant.EPOCH);
        KeptRuns.keep(runs, "second", Instant.EPOCH.plusSeconds(60));
        window = new MainWindow(stage, TestWindows.services(FakeModels.reading(FakeModels.oneOrSeven()), folder));
        window.show();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> stage.hide());
    }

    private TrainingRequest request() {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(5000, window::nextTraining).orElseThrow();
    }

    /** MNIST comes to the user's folder by another program while the window is open. */
    private void bringMnist() throws IOException {
        Path mnist = Files.createDirectories(folder.resolve("mnist"));
        IdxFixture.write(mnist, "train", 0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void visitingEveryTabChangesNothing(FxRobot robot) throws Exception {
        showPanel(robot);
        TrainingRequest before = request();
        bringMnist();
        for (int round = 0; round < 2; round++) {
            for (NetworkTab tab : TABS) {
                robot.clickOn("#" + tab.id());
                assertThat(request()).as("after a look at %s", tab.title()).isEqualTo(before);
            }
        }
        assertThat(robot.lookup("#hand-gallery").query().isFocusTraversable())
                .as("nothing is kept: the keyboard would be out of sight there")
                .isFalse();
        robot.clickOn("#" + NetworkTab.DATA.id());
        await(() -> robot.lookup("#digit-sheet").tryQuery().isPresent());
        robot.clickOn("#filter-3")
                .clickOn("#filter-all")
                .clickOn("#digit-sheet")
                .type(KeyCode.DOWN);
        assertThat(request()).isEqualTo(before);
    }

    @Test
    void selectingRunsAndOpeningChoicesChangesNothing(FxRobot robot) throws TimeoutException {
        showPanel(robot);
        TrainingRequest before = request();
        robot.clickOn("#" + NetworkTab.RUNS.id());
        TableView<?> runs = robot.lookup("#runs").queryAs(TableView.class);
        await(() -> runs.getItems().size() == 2);
        for (int row = 0; row < 2; row++) {
            int index = row;
            robot.interact(() -> runs.getSelectionModel().select(index));
            assertThat(request()).isEqualTo(before);
        }
        robot.clickOn("#" + NetworkTab.TRAIN.id());
        unfold(robot);
        robot.lookup(".combo-box").<ComboBoxBase<?>>queryAll().forEach(box -> {
            robot.interact(box::show);
            robot.interact(box::hide);
        });
        robot.lookup(".choice-box").<ChoiceBox<?>>queryAll().forEach(box -> {
            robot.interact(box::show);
            robot.interact(box::hide);
        });
        assertThat(request()).isEqualTo(before);
    }

    /** Also through the layers that can be edited: a preset that is only looked at becomes nobody's design. */
    @Test
    void goingThroughAllControlsByTheKeyboardChangesNothing(FxRobot robot) throws TimeoutException {
        showPanel(robot);
        TrainingRequest before = request();
        unfold(robot);
        robot.interact(
                () -> robot.lookup("#edit-layers").queryAs(ToggleButton.class).setSelected(true));
        robot.interact(() -> robot.lookup("#network").query().requestFocus());
        for (int step = 0; step < STEPS; step++) {
            robot.type(KeyCode.TAB);
        }
        assertThat(request()).isEqualTo(before);
    }

    private static void unfold(FxRobot robot) {
        robot.interact(
                () -> robot.lookup(".titled-pane").<TitledPane>queryAll().forEach(pane -> pane.setExpanded(true)));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
