package digitpad.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Where notices are, how long they stay, and that nothing moves for them. */
@WindowTest
class NoticePlaceWindowTest {
    private Stage stage;
    private Path folder;

    @Start
    void open(Stage shown) throws IOException {
        folder = ReadingWindow.newFolder();
        stage = shown;
        MainWindow window =
                new MainWindow(stage, TestWindows.services(FakeModels.reading(FakeModels.oneOrSeven()), folder));
        window.show();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> stage.hide());
    }

    /** Where a node is seen: what scrolls is cut off by what it scrolls in. */
    private static Bounds place(Node node) {
        Bounds whole = node.localToScene(node.getLayoutBounds());
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane) {
                whole = common(whole, each.localToScene(each.getLayoutBounds()));
            }
        }
        return whole;
    }

    private static Bounds common(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(
                left,
                top,
                Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - left),
                Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - top));
    }

    /** Everything that can be pressed, the pad too, but what only holds others. */
    private List<Node> controls(FxRobot robot) {
        return robot
                .lookup(node -> (node instanceof Control || "pad".equals(node.getId()))
                        && !(node instanceof Label)
                        && !(node instanceof ScrollPane)
                        && !(node instanceof SplitPane)
                        && !(node instanceof TabPane)
                        && isSeen(node))
                .queryAll()
                .stream()
                .toList();
    }

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible() || each.getStyleClass().contains("notice-bar")) {
                return false;
            }
        }
        return true;
    }

    private void resize(FxRobot robot, double width, double height) {
        robot.interact(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The clipboard is the toolkit's: another test may have left files on it. */
    private void paste(FxRobot robot) {
        robot.interact(() -> Clipboard.getSystemClipboard().clear());
        robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Node bar(FxRobot robot) {
        return robot.lookup(".notice-bar").query();
    }

    @ParameterizedTest
    @CsvSource({"1500, 900, true", "1500, 900, false", "1090, 640, true", "900, 620, false", "900, 620, true"})
    void aNoticeCoversNothingAndNothingMovesForIt(double width, double height, boolean panel, FxRobot robot)
            throws TimeoutException {
        resize(robot, width, height);
        WaitForAsyncUtils.waitFor(
                40, TimeUnit.SECONDS, () -> robot.lookup("#panel").tryQuery().isPresent());
        if (robot.lookup("#panel").queryAs(ToggleButton.class).isSelected() != panel) {
            robot.clickOn("#panel");
        }
        WaitForAsyncUtils.waitForFxEvents();
        List<Node> controls = controls(robot);
        assertThat(controls).hasSizeGreaterThan(8);
        List<Bounds> before =
                controls.stream().map(NoticePlaceWindowTest::place).toList();
        paste(robot);
        assertThat(bar(robot).isVisible()).isTrue();
        assertThat(controls.stream().map(NoticePlaceWindowTest::place).toList()).isEqualTo(before);
        assertThat(controls.stream().filter(control -> place(control).intersects(place(bar(robot)))))
                .isEmpty();
    }

    @Test
    void whatWasDoneIsSaidForAWhileAndAProblemUntilTheSameIsTriedAgain(FxRobot robot) throws TimeoutException {
        paste(robot);
        assertThat(sentence(robot)).isEqualTo("There is no picture and no file on the clipboard.");
        robot.clickOn("#pad").type(KeyCode.DIGIT1);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(sentence(robot)).startsWith("Kept as a 1");
        WaitForAsyncUtils.waitFor(40, TimeUnit.SECONDS, () -> sentence(robot).startsWith("There is no picture"));
    }

    private static String sentence(FxRobot robot) {
        return robot.lookup("#notice").queryAs(Label.class).getText();
    }
}
