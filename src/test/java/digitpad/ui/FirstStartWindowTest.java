package digitpad.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import digitpad.app.reading.Sheet;
import digitpad.ink.Point;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.robot.Motion;
import org.testfx.util.WaitForAsyncUtils;

/** The window of somebody who never opened it before: the pad first, what else there is a click away. */
@WindowTest
class FirstStartWindowTest {
    private static final double WIDTH = 1_280;
    private static final double HEIGHT = 800;

    private Path folder;
    private Stage stage;
    private MainWindow window;

    @Start
    void open(Stage shown) throws IOException {
        folder = ReadingWindow.folderOfNobody();
        openIn(shown);
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> stage.hide());
    }

    private void openIn(Stage shown) {
        stage = shown;
        window = new MainWindow(stage, TestWindows.services(FakeModels.reading(FakeModels.oneOrSeven()), folder));
        window.show();
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
    }

    private void openAgain(FxRobot robot) {
        close();
        robot.interact(() -> openIn(new Stage()));
        settle();
    }

    private static void settle() {
        // What a change of the width brings about comes after its layout.
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean isSeen(FxRobot robot, String id) {
        return robot.lookup("#" + id).tryQuery().filter(Node::isVisible).isPresent();
    }

    private static Bounds place(FxRobot robot, String query) {
        settle();
        Node node = robot.lookup(query).query();
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> node.localToScene(node.getLayoutBounds()));
    }

    private static void openPanel(FxRobot robot) throws TimeoutException {
        robot.clickOn("#panel");
        awaitPanel(robot);
    }

    private static void awaitPanel(FxRobot robot) throws TimeoutException {
        WaitForAsyncUtils.waitFor(40, TimeUnit.SECONDS, () -> robot.lookup("#network-tabs")
                .tryQuery()
                .isPresent());
        settle();
    }

    private List<Point> onlyStroke() {
        Sheet.Ink ink = (Sheet.Ink) window.pad().getSheet();
        assertThat(ink.drawing().strokes()).hasSize(1);
        return ink.drawing().strokes().get(0).points();
    }

    @Test
    void thePadHasTheWindowAndThePanelIsNotMadeYet(FxRobot robot) {
        assertThat(robot.lookup("#network-tabs").tryQuery()).isEmpty();
        assertThat(window.nextTraining()).as("nothing of it is made").isEmpty();
        assertThat(robot.lookup("#panel").queryAs(ToggleButton.class).getText()).isEqualTo("Train and explore");
        Bounds pad = place(robot, "#pad");
        assertThat(pad.getHeight()).isGreaterThan(600);
        assertThat(pad.getWidth())
                .as("wider than high, and most of the window")
                .isBetween(Math.max(1.2 * pad.getHeight(), 0.6 * WIDTH), 2 * pad.getHeight());
    }

    @Test
    void besideThePanelThePadIsStillLarge(FxRobot robot) throws TimeoutException {
        openPanel(robot);
        Bounds pad = place(robot, "#pad");
        assertThat(pad.getHeight()).isGreaterThanOrEqualTo(480);
        assertThat(pad.getWidth()).isGreaterThanOrEqualTo(Math.max(480, 0.45 * WIDTH));
        assertThat(place(robot, ".panel").getWidth()).isGreaterThanOrEqualTo(400);
        assertThat(place(robot, ".reading-pane").getMaxX())
                .isLessThanOrEqualTo(place(robot, ".panel").getMinX());
        robot.clickOn("#panel");
        assertThat(place(robot, "#pad").getWidth()).as("and larger without it").isGreaterThan(pad.getWidth() + 100);
    }

    @Test
    void whetherThePanelIsOpenAndHowWideItIsIsRemembered(FxRobot robot) throws TimeoutException {
        openPanel(robot);
        Bounds before = place(robot, ".panel");
        Node divider = robot.lookup(".panel-split > .split-pane-divider").query();
        robot.drag(divider, MouseButton.PRIMARY).moveBy(-60, 0).drop();
        double chosen = place(robot, ".panel").getWidth();
        assertThat(chosen).isGreaterThan(before.getWidth() + 30);
        openAgain(robot);
        awaitPanel(robot);
        assertThat(place(robot, ".panel").getWidth()).isCloseTo(chosen, within(1.0));
        robot.interact(() -> stage.setWidth(1_500));
        assertThat(place(robot, ".panel").getWidth())
                .as("a larger window is the pad's")
                .isCloseTo(chosen, within(1.0));

        robot.clickOn("#panel");
        openAgain(robot);
        assertThat(robot.lookup("#network-tabs").tryQuery()).isEmpty();
    }

    @Test
    void theKeyboardOpensAndClosesThePanelAndGetsBackToThePad(FxRobot robot) throws TimeoutException {
        robot.press(KeyCode.CONTROL).type(KeyCode.B).release(KeyCode.CONTROL);
        awaitPanel(robot);
        robot.clickOn("#" + NetworkTab.RUNS.id());
        robot.press(KeyCode.CONTROL).type(KeyCode.B).release(KeyCode.CONTROL);
        settle();
        assertThat(robot.lookup("#network-tabs").tryQuery()).isEmpty();
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("pad");
    }

    @Test
    void theHintsAreGoneWithTheFirstStrokeAndDoNotComeBack(FxRobot robot) {
        assertThat(isSeen(robot, "pad-hints")).isTrue();
        Node pad = robot.lookup("#pad").query();
        robot.moveTo(pad).press(MouseButton.PRIMARY);
        assertThat(isSeen(robot, "pad-hints")).as("while the pen is down").isFalse();
        robot.moveBy(0, 60).release(MouseButton.PRIMARY);
        robot.clickOn("#clear");
        assertThat(window.pad().getSheet().isBlank()).isTrue();
        assertThat(isSeen(robot, "pad-hints")).as("on a blank pad again").isFalse();
        openAgain(robot);
        assertThat(window.pad().getSheet().isBlank()).isTrue();
        assertThat(isSeen(robot, "pad-hints")).as("at the next start").isFalse();
    }

    @Test
    void theHintsComeBackToWhoeverDrewNothing(FxRobot robot) {
        openAgain(robot);
        assertThat(isSeen(robot, "pad-hints")).isTrue();
    }

    @Test
    void aStrokeMayBeginOnAHint(FxRobot robot) {
        Node hint = robot.lookup("#hint-open").query();
        Bounds place = hint.localToScreen(hint.getLayoutBounds());
        int x = (int) place.getCenterX();
        int y = (int) place.getCenterY();
        robot.moveTo(new Point2D(x, y)).press(MouseButton.PRIMARY);
        for (int step = 1; step <= 10; step++) {
            robot.moveTo(new Point2D(x, y - 12 * step), Motion.DIRECT);
        }
        robot.release(MouseButton.PRIMARY);
        settle();
        Bounds pad = place(robot, "#pad");
        double unit = pad.getHeight() / 400;
        Point2D start = robot.lookup("#pad").query().screenToLocal(x, y);
        assertThat(onlyStroke().get(0).x()).isCloseTo(200 + (start.getX() - pad.getWidth() / 2) / unit, within(0.01));
        assertThat(onlyStroke().get(0).y()).isCloseTo(start.getY() / unit, within(0.01));
        assertThat(onlyStroke().get(onlyStroke().size() - 1).y()).isCloseTo((start.getY() - 120) / unit, within(0.01));
    }

    @Test
    void aClickOnAHintDrawsNothingAndDoesWhatItSays(FxRobot robot) throws TimeoutException {
        robot.clickOn("#hint-train");
        awaitPanel(robot);
        assertThat(window.pad().getSheet().isBlank()).isTrue();
        assertThat(robot.lookup("#start").query().getScene()).isNotNull();
        assertThat(isSeen(robot, "pad-hints")).as("nothing was drawn").isTrue();
    }

    @Test
    void theKeyboardReachesTheHints(FxRobot robot) throws TimeoutException {
        robot.interact(() -> robot.lookup("#pad").query().requestFocus());
        robot.type(KeyCode.TAB);
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("hint-open");
        robot.type(KeyCode.TAB);
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("hint-train");
        assertThat(((Region) stage.getScene().getFocusOwner()).getBorder())
                .as("a ring")
                .isNotNull();
        robot.type(KeyCode.SPACE);
        awaitPanel(robot);
    }
}
