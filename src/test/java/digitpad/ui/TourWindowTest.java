package digitpad.ui;

import static digitpad.ui.ReadingWindow.await;
import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.reading.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The tour of the window, taken by mouse and by keyboard, left, and asked for again. */
@WindowTest
class TourWindowTest {
    private static final List<String> TITLES = List.of(
            "The pad",
            "The answer",
            "What the network sees",
            "Train",
            "Results",
            "Inside",
            "My hand",
            "Pictures and files");

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
        resize(1_280, 800);
    }

    private void resize(double width, double height) {
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            // On the robot's screen from corner to corner.
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(width);
            stage.setHeight(height);
        });
    }

    private void openAgain(FxRobot robot) {
        close();
        robot.interact(() -> openIn(new Stage()));
        settle(robot);
    }

    /** Until what a step brought into sight was laid out and painted. */
    private void settle(FxRobot robot) {
        for (int pulse = 0; pulse < 3; pulse++) {
            robot.interact(() -> stage.getScene().getRoot().requestLayout());
            WaitForAsyncUtils.waitForFxEvents();
        }
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> stage.getScene().snapshot(null));
    }

    private static boolean isSeen(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().filter(TourWindowTest::isShown).isPresent();
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    private static Bounds place(FxRobot robot, String query) {
        Node node = robot.lookup(query).query();
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> node.localToScene(node.getLayoutBounds()));
    }

    private String title(FxRobot robot) {
        settle(robot);
        return isSeen(robot, "#tour-card")
                ? robot.lookup("#tour-title").queryAs(Label.class).getText()
                : "over";
    }

    private static boolean isPanelOpen(FxRobot robot) {
        return robot.lookup("#panel").queryAs(ToggleButton.class).isSelected();
    }

    private static NetworkTab tab(FxRobot robot) {
        return robot.lookup("#network-tabs")
                .queryAs(NetworkTabs.class)
                .shownProperty()
                .get();
    }

    private static void takeFromMenu(FxRobot robot) {
        robot.clickOn("#about");
        robot.clickOn("#take-tour");
    }

    private String focused() {
        WaitForAsyncUtils.waitForFxEvents();
        return String.valueOf(stage.getScene().getFocusOwner().getId());
    }

    /** The card is whole, in the window, and beside what is framed. */
    private void assertCardIsWell(FxRobot robot) {
        Bounds card = place(robot, "#tour-card");
        Bounds frame = place(robot, "#tour-frame");
        assertThat(isSeen(robot, "#tour-frame")).as("a frame").isTrue();
        assertThat(card.intersects(frame))
                .as("the card %s on the frame %s", card, frame)
                .isFalse();
        assertThat(place(robot, ".window").contains(card))
                .as("within the window")
                .isTrue();
        assertThat(place(robot, ".window").contains(frame))
                .as("within the window")
                .isTrue();
        assertThat(card.intersects(place(robot, ".toolbar")))
                .as("on the toolbar")
                .isFalse();
        if (isSeen(robot, "#pad")) {
            assertThat(card.intersects(place(robot, "#pad"))).as("on the pad").isFalse();
        }
        assertThat(WaitForAsyncUtils.waitForAsyncFx(
                        5000, () -> CutTexts.below(robot.lookup("#tour-card").query())))
                .isEmpty();
        assertThat(WaitForAsyncUtils.waitForAsyncFx(20_000, () -> Legibility.faint(stage.getScene())))
                .filteredOn(faint -> faint.contains("tour"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"720, 560, false", "1000, 700, true", "1280, 800, false", "1600, 1000, true"})
    void leadsThroughTheWindowAndLeavesItAsItWas(int width, int height, boolean dark, FxRobot robot) {
        if (dark) {
            robot.clickOn("#theme");
        }
        resize(width, height);
        settle(robot);
        Bounds before = place(robot, "#pad");
        robot.clickOn("#hint-tour");
        List<String> titles = new ArrayList<>();
        for (String expected : TITLES) {
            titles.add(title(robot));
            assertThat(titles).endsWith(expected);
            assertCardIsWell(robot);
            boolean ofPanel = TITLES.indexOf(expected) > 2 && TITLES.indexOf(expected) < 7;
            assertThat(isPanelOpen(robot)).as(expected).isEqualTo(ofPanel);
            if (ofPanel) {
                assertThat(tab(robot).title()).isEqualTo(expected);
            }
            robot.clickOn("#tour-next");
        }
        assertThat(titles).isEqualTo(TITLES);
        assertThat(title(robot)).isEqualTo("over");
        assertThat(isPanelOpen(robot)).isFalse();
        assertThat(place(robot, "#pad")).isEqualTo(before);
        assertThat(window.pad().getSheet().isBlank()).isTrue();
    }

    @Test
    void isOfferedOnceAndToBeAskedForAgain(FxRobot robot) {
        settle(robot);
        assertThat(isSeen(robot, "#hint-tour")).isTrue();
        robot.clickOn("#hint-tour").clickOn("#tour-skip");
        assertThat(title(robot)).isEqualTo("over");
        assertThat(isSeen(robot, "#hint-tour")).isFalse();
        assertThat(isSeen(robot, "#hint-open")).as("the others are still true").isTrue();
        openAgain(robot);
        assertThat(isSeen(robot, "#hint-tour")).as("at the next start").isFalse();
        takeFromMenu(robot);
        assertThat(title(robot)).isEqualTo(TITLES.get(0));
    }

    @Test
    void theKeyboardAloneTakesIt(FxRobot robot) {
        robot.interact(() -> robot.lookup("#pad").query().requestFocus());
        robot.type(KeyCode.TAB, 3);
        assertThat(focused()).isEqualTo("hint-tour");
        robot.type(KeyCode.SPACE);
        assertThat(title(robot)).isEqualTo(TITLES.get(0));
        assertThat(focused()).isEqualTo("tour-next");
        assertThat(stage.getScene().getFocusOwner().getAccessibleText())
                .startsWith("The pad. Draw a digit here")
                .endsWith("Next");
        robot.type(KeyCode.ENTER);
        assertThat(title(robot)).isEqualTo(TITLES.get(1));
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT);
        assertThat(title(robot)).isEqualTo(TITLES.get(3));
        robot.type(KeyCode.LEFT);
        assertThat(title(robot)).isEqualTo(TITLES.get(2));
        robot.type(KeyCode.ESCAPE);
        assertThat(title(robot)).isEqualTo("over");
        assertThat(focused()).isEqualTo("pad");
    }

    @Test
    void thePadIsDrawnOnMeanwhileAndNothingMovesUnderThePen(FxRobot robot) {
        robot.clickOn("#hint-tour").clickOn("#tour-next").clickOn("#tour-next");
        settle(robot);
        Bounds pad = place(robot, "#pad");
        Bounds card = place(robot, "#tour-card");
        robot.moveTo("#pad").press(MouseButton.PRIMARY).moveBy(0, 40);
        robot.type(KeyCode.RIGHT);
        settle(robot);
        assertThat(place(robot, "#pad")).as("with the pen down").isEqualTo(pad);
        assertThat(place(robot, "#tour-card").getMinX()).isEqualTo(card.getMinX());
        robot.moveBy(0, 40).release(MouseButton.PRIMARY);
        assertThat(title(robot)).isEqualTo(TITLES.get(2));
        robot.type(KeyCode.RIGHT);
        assertThat(title(robot)).isEqualTo(TITLES.get(3));
        assertThat(((Sheet.Ink) window.pad().getSheet()).drawing().strokes()).hasSize(1);
        robot.type(KeyCode.ESCAPE);
        assertThat(title(robot)).isEqualTo("over");
        assertThat(window.pad().getSheet().isBlank())
                .as("that was for the tour")
                .isFalse();
        robot.type(KeyCode.ESCAPE);
        assertThat(window.pad().getSheet().isBlank())
                .as("and that is the pad's")
                .isTrue();
    }

    @Test
    void whatWasOpenBeforeIsOpenAfterwards(FxRobot robot) throws TimeoutException {
        robot.clickOn("#panel");
        await(() -> robot.lookup("#network-tabs").tryQuery().isPresent());
        robot.clickOn("#" + NetworkTab.RUNS.id());
        takeFromMenu(robot);
        for (int step = 0; step < 5; step++) {
            robot.clickOn("#tour-next");
        }
        assertThat(title(robot)).isEqualTo(TITLES.get(5));
        assertThat(tab(robot)).isEqualTo(NetworkTab.INSIDE);
        robot.clickOn("#tour-skip");
        settle(robot);
        assertThat(isPanelOpen(robot)).isTrue();
        assertThat(tab(robot)).isEqualTo(NetworkTab.RUNS);
    }

    @Test
    void whatSomebodyChangedOnTheWayStaysSo(FxRobot robot) {
        takeFromMenu(robot);
        for (int step = 0; step < 4; step++) {
            robot.clickOn("#tour-next");
        }
        assertThat(title(robot)).isEqualTo(TITLES.get(4));
        robot.clickOn("#" + NetworkTab.RUNS.id());
        robot.clickOn("#tour-skip");
        settle(robot);
        assertThat(isPanelOpen(robot)).as("as before").isFalse();
        robot.clickOn("#panel");
        settle(robot);
        assertThat(tab(robot)).as("looked at on purpose").isEqualTo(NetworkTab.RUNS);
    }

    @Test
    void aPanelThatIsClosedOnTheWayLeavesTheCard(FxRobot robot) {
        takeFromMenu(robot);
        for (int step = 0; step < 4; step++) {
            robot.clickOn("#tour-next");
        }
        robot.clickOn("#panel");
        assertThat(title(robot)).isEqualTo(TITLES.get(4));
        assertThat(isSeen(robot, "#tour-frame")).as("there is nothing to frame").isFalse();
        robot.clickOn("#tour-next");
        assertThat(title(robot)).isEqualTo(TITLES.get(5));
        assertCardIsWell(robot);
    }

    @Test
    void aWindowThatIsClosedOnTheWayComesBackAsItWasBefore(FxRobot robot) throws IOException {
        robot.clickOn("#hint-tour");
        for (int step = 0; step < 4; step++) {
            robot.clickOn("#tour-next");
        }
        assertThat(title(robot)).isEqualTo(TITLES.get(4));
        close();
        assertThat(Files.readString(folder.resolve("window.json")))
                .containsPattern("\"panelShown\"\\s*:\\s*false")
                .contains(NetworkTab.TRAIN.id())
                .doesNotContain(NetworkTab.RESULTS.id());
        robot.interact(() -> openIn(new Stage()));
        settle(robot);
        assertThat(isSeen(robot, "#tour-card")).isFalse();
        assertThat(isPanelOpen(robot)).isFalse();
    }

    @Test
    void aWindowThatBecomesSmallOnTheWayStillShowsTheCard(FxRobot robot) {
        robot.clickOn("#hint-tour");
        for (int step = 0; step < 5; step++) {
            robot.clickOn("#tour-next");
        }
        resize(800, 600);
        assertThat(title(robot)).isEqualTo(TITLES.get(5));
        assertThat(place(robot, ".window").contains(place(robot, "#tour-card"))).isTrue();
        robot.clickOn("#tour-next");
        assertThat(title(robot)).isEqualTo(TITLES.get(6));
        assertCardIsWell(robot);
        resize(1_280, 800);
        settle(robot);
        robot.clickOn("#tour-skip");
        settle(robot);
        assertThat(isPanelOpen(robot)).isFalse();
    }
}
