package digitpad.ui;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.reading.Sheet;
import digitpad.files.LogFile;
import digitpad.image.GrayImage;
import digitpad.ui.settings.WindowSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@WindowTest
class MainWindowTest {
    private MainWindow window;
    private Stage stage;
    private Path folder;

    @Start
    void open(Stage shown) throws IOException {
        folder = ReadingWindow.newFolder();
        stage = shown;
        window = new MainWindow(stage, TestWindows.services(FakeModels.reading(FakeModels.oneOrSeven()), folder));
        window.show();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> stage.hide());
    }

    /** Drags along points given as shares of the pad's side. */
    private void drag(FxRobot robot, MouseButton button, double... places) {
        Node pad = robot.lookup("#pad").query();
        for (int i = 0; i < places.length; i += 2) {
            Point2D place = pad.localToScreen(
                    places[i] * pad.getLayoutBounds().getWidth(),
                    places[i + 1] * pad.getLayoutBounds().getHeight());
            robot.moveTo(place);
            if (i == 0) {
                robot.press(button);
            }
        }
        robot.release(button);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void drawSeven(FxRobot robot) {
        drag(robot, MouseButton.PRIMARY, 0.25, 0.2, 0.7, 0.2, 0.45, 0.85);
    }

    private void drawOne(FxRobot robot) {
        drag(robot, MouseButton.PRIMARY, 0.5, 0.2, 0.5, 0.85);
    }

    private void awaitDigit(FxRobot robot, String digit) throws TimeoutException {
        Label label = robot.lookup("#digit").queryAs(Label.class);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> label.getText().equals(digit));
    }

    private int strokes() {
        return ((Sheet.Ink) window.pad().getSheet()).drawing().strokes().size();
    }

    @Test
    void whatTheRobotDrawsIsRead(FxRobot robot) throws TimeoutException {
        drawSeven(robot);
        awaitDigit(robot, "7");
        robot.clickOn("#clear");
        awaitDigit(robot, "–");
        drawOne(robot);
        awaitDigit(robot, "1");
    }

    @Test
    void theReadingFollowsThePenWhileItMoves(FxRobot robot) throws TimeoutException {
        Node pad = robot.lookup("#pad").query();
        robot.moveTo(pad).press(MouseButton.PRIMARY).moveBy(0, 80);
        awaitDigit(robot, "1");
        robot.release(MouseButton.PRIMARY);
    }

    @Test
    void keysUndoRedoAndClear(FxRobot robot) {
        drawSeven(robot);
        drawOne(robot);
        assertThat(strokes()).isEqualTo(2);
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(strokes()).isEqualTo(1);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.Z).release(KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(strokes()).isEqualTo(2);
        robot.type(KeyCode.ESCAPE);
        assertThat(window.pad().getSheet().isBlank()).isTrue();
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        robot.type(KeyCode.DELETE);
        assertThat(window.pad().getSheet().isBlank()).isTrue();
    }

    @Test
    void theKeysAreThePadsAgainAfterAMenu(FxRobot robot) {
        drawOne(robot);
        robot.clickOn("#save");
        robot.type(KeyCode.ESCAPE);
        assertThat(strokes()).as("that key closed the menu").isEqualTo(1);
        robot.type(KeyCode.ESCAPE);
        assertThat(strokes()).isZero();
    }

    @Test
    void theKeysAreThePadsAgainAfterThePanel(FxRobot robot) {
        drawOne(robot);
        robot.clickOn("#" + NetworkTab.RESULTS.id());
        robot.type(KeyCode.DELETE);
        assertThat(strokes()).as("while the panel has the focus").isEqualTo(1);
        robot.type(KeyCode.ESCAPE);
        assertThat(strokes()).as("that key left the panel").isEqualTo(1);
        robot.type(KeyCode.DELETE);
        assertThat(strokes()).isZero();

        robot.clickOn("#" + NetworkTab.RUNS.id());
        drawOne(robot);
        robot.type(KeyCode.ESCAPE);
        assertThat(strokes()).as("after writing").isZero();

        drawOne(robot);
        robot.clickOn("#" + NetworkTab.RESULTS.id());
        robot.clickOn("#confidence");
        robot.type(KeyCode.DELETE);
        assertThat(strokes()).as("after a click beside the pad").isZero();
    }

    @Test
    void deletingInATextOfThePanelLeavesThePadAlone(FxRobot robot) {
        drawOne(robot);
        robot.interact(
                () -> robot.lookup("#part-settings").queryAs(TitledPane.class).setExpanded(true));
        TextField field = robot.lookup("#epochs").queryAs(TextField.class);
        robot.interact(field::requestFocus);
        robot.interact(field::selectAll);
        robot.type(KeyCode.DELETE);
        robot.type(KeyCode.DELETE);
        assertThat(field.getText()).isEmpty();
        assertThat(strokes()).isEqualTo(1);
    }

    @Test
    void thePadIsNotClearedWhileTheNarrowWindowShowsThePanel(FxRobot robot) {
        drawOne(robot);
        robot.interact(() -> stage.setWidth(WindowSettings.MIN_WIDTH));
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#panel");
        assertThat(robot.lookup("#pad").tryQuery()).isEmpty();
        robot.type(KeyCode.DELETE);
        assertThat(strokes()).isEqualTo(1);
    }

    @Test
    void theEraserTakesAStroke(FxRobot robot) {
        drawOne(robot);
        robot.clickOn("#eraser");
        drag(robot, MouseButton.PRIMARY, 0.2, 0.5, 0.8, 0.5);
        assertThat(strokes()).isZero();
        robot.clickOn("#undo");
        assertThat(strokes()).isEqualTo(1);
    }

    @Test
    void theRightButtonErases(FxRobot robot) {
        drawOne(robot);
        drag(robot, MouseButton.SECONDARY, 0.2, 0.5, 0.8, 0.5);
        assertThat(strokes()).isZero();
    }

    @Test
    void resizingTheWindowNeverChangesTheDrawing(FxRobot robot) {
        drawSeven(robot);
        Sheet drawn = window.pad().getSheet();
        robot.interact(() -> {
            stage.setWidth(WindowSettings.MIN_WIDTH);
            stage.setHeight(WindowSettings.MIN_HEIGHT);
        });
        assertThat(window.pad().getSheet()).isEqualTo(drawn);
        Node pad = robot.lookup("#pad").query();
        assertThat(pad.getLayoutBounds().getWidth())
                .isGreaterThanOrEqualTo(pad.getLayoutBounds().getHeight());
    }

    @Test
    void theThemeSwitchesAndIsRemembered(FxRobot robot) throws IOException {
        robot.clickOn("#theme");
        assertThat(stage.getScene().getStylesheets()).anyMatch(sheet -> sheet.endsWith("dark.css"));
        robot.interact(() -> window.close());
        assertThat(Files.readString(folder.resolve("window.json"))).contains("DARK");
    }

    @Test
    void everyControlHasANameForScreenReaders() {
        assertThat(WaitForAsyncUtils.waitForAsyncFx(
                        5000, () -> AccessibleNames.missing(stage.getScene().getRoot())))
                .isEmpty();
    }

    @Test
    void theKeyboardReachesEveryButtonThatCanBeUsed(FxRobot robot) {
        List<String> reached = new ArrayList<>();
        for (int step = 0; step < 25; step++) {
            Node owner = stage.getScene().getFocusOwner();
            if (owner != null && owner.getId() != null) {
                reached.add(owner.getId());
            }
            robot.type(KeyCode.TAB);
        }
        assertThat(reached).contains("pad", "pen-width", "open", "paste", "save", "theme", "about");
    }

    @Test
    void whatIsSavedIsNamedByItsDigit(FxRobot robot) throws TimeoutException {
        assertThat(window.fileName()).isEqualTo("drawing");
        drawSeven(robot);
        awaitDigit(robot, "7");
        assertThat(WaitForAsyncUtils.waitForAsyncFx(5000, window::fileName)).isEqualTo("7");
        robot.interact(() -> window.pad().clear());
        assertThat(WaitForAsyncUtils.waitForAsyncFx(5000, window::fileName)).isEqualTo("drawing");
    }

    @Test
    void aPictureWithoutInkIsNotAskedToBeDrawn(FxRobot robot) throws TimeoutException {
        float[] white = new float[60 * 40];
        Arrays.fill(white, 1);
        robot.interact(() -> {
            robot.lookup(".reading .disclosure").queryAs(TitledPane.class).setExpanded(true);
            window.pad().open(new Sheet.Picture(new GrayImage(60, 40, white), "white.png"));
        });
        Label words = robot.lookup("#no-stages").queryAs(Label.class);
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> words.getText().startsWith("No ink was found in this picture"));
        robot.interact(() -> window.pad().backToDrawing());
        assertThat(words.getText()).startsWith("As soon as there is ink");
    }

    @Test
    void theProgramSaysWhatItIsAndWhereItsFilesAre(FxRobot robot) {
        robot.clickOn("#about");
        assertThat(robot.lookup("#about-name").queryAs(Label.class).getText()).isEqualTo("DigitPad test");
        assertThat(robot.lookup(folder.toAbsolutePath().toString()).tryQuery()).isPresent();
        assertThat(robot.lookup(LogFile.path().toAbsolutePath().toString()).tryQuery())
                .isPresent();
        assertThat(robot.lookup(".about .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .anyMatch(text -> text.contains("Apache License 2.0"));
        robot.clickOn("#copy-log");
        assertThat(WaitForAsyncUtils.waitForAsyncFx(
                        5000, () -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo(LogFile.path().toAbsolutePath().toString());
    }
}
