package digitpad.ui;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.reading.LiveResult;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What stands beside the pad is seen whole or can be scrolled to, and stays where it is while something is read. */
@WindowTest
class ReadingRoomWindowTest {
    private ReadingWindow reading;

    @Start
    void open(Stage shown) throws IOException {
        reading =
                ReadingWindow.open(shown, FakeModels.reading(FakeModels.oneOrSeven()), ReadingWindow.folderOfNobody());
    }

    @AfterEach
    void close() {
        reading.close();
    }

    private void lay(FxRobot robot, int width, int height, boolean panel) {
        robot.interact(() -> {
            reading.stage().setWidth(width);
            reading.stage().setHeight(height);
        });
        robot.interact(() -> robot.lookup("#panel").queryAs(ToggleButton.class).setSelected(panel));
        settle(robot);
    }

    /** What a change brings about comes after its layout. */
    private void settle(FxRobot robot) {
        for (int pass = 0; pass < 3; pass++) {
            robot.interact(() -> {
                reading.stage().getScene().getRoot().applyCss();
                reading.stage().getScene().getRoot().layout();
            });
        }
    }

    private static boolean scrolls(FxRobot robot) {
        return robot.lookup(".reading-pane").queryAs(ScrollPane.class).lookupAll(".scroll-bar").stream()
                .anyMatch(bar -> ((ScrollBar) bar).getOrientation() == Orientation.VERTICAL && bar.isVisible());
    }

    /** By how much the content is higher than what is seen of it, in logical pixels. */
    private static double hidden(FxRobot robot) {
        ScrollPane pane = robot.lookup(".reading-pane").queryAs(ScrollPane.class);
        return pane.getContent().getLayoutBounds().getHeight()
                - pane.getViewportBounds().getHeight();
    }

    private static List<Bounds> bars(FxRobot robot) {
        return robot.lookup(".reading .bar-row").queryAll().stream()
                .map(Node::getBoundsInParent)
                .toList();
    }

    private void draw(FxRobot robot) throws TimeoutException {
        ReadingWindow.drawAnotherLine(robot);
        ReadingWindow.await(() -> reading.window()
                .reading()
                .shownProperty()
                .get()
                .map(LiveResult::sheet)
                .filter(reading.window().pad().getSheet()::equals)
                .isPresent());
        settle(robot);
    }

    @ParameterizedTest
    @CsvSource({"900, 600, false", "1280, 800, true"})
    void allIsSeenAndNothingMovesWhileItIsRead(int width, int height, boolean panel, FxRobot robot)
            throws TimeoutException {
        lay(robot, width, height, panel);
        List<Bounds> blank = bars(robot);
        assertThat(scrolls(robot)).isFalse();
        assertThat(hidden(robot)).isLessThan(1);
        draw(robot);
        assertThat(bars(robot)).isEqualTo(blank);
        assertThat(scrolls(robot)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"900, 600, false", "1280, 800, true"})
    void whatIsUnfoldedCanBeScrolledTo(int width, int height, boolean panel, FxRobot robot) throws TimeoutException {
        lay(robot, width, height, panel);
        draw(robot);
        robot.interact(() ->
                robot.lookup(".reading .disclosure").queryAs(TitledPane.class).setExpanded(true));
        settle(robot);
        assertThat(hidden(robot)).isPositive();
        assertThat(scrolls(robot)).isTrue();
        robot.interact(() ->
                robot.lookup(".reading .disclosure").queryAs(TitledPane.class).setExpanded(false));
        settle(robot);
        assertThat(scrolls(robot)).isFalse();
    }

    /** Blank, the steps are a sentence, which is not to be wider than the reading beside the panel. */
    @ParameterizedTest
    @CsvSource({"900, 600, false", "1280, 800, true"})
    void nothingIsWiderThanItsRoom(int width, int height, boolean panel, FxRobot robot) {
        lay(robot, width, height, panel);
        robot.interact(() ->
                robot.lookup(".reading .disclosure").queryAs(TitledPane.class).setExpanded(true));
        settle(robot);
        ScrollPane pane = robot.lookup(".reading-pane").queryAs(ScrollPane.class);
        assertThat(pane.getContent().getLayoutBounds().getWidth())
                .isLessThanOrEqualTo(pane.getViewportBounds().getWidth());
        List<Node> buttons = List.copyOf(robot.lookup(".arrangement-button").queryAll());
        double end = robot.lookup("#correct-9")
                .query()
                .localToScene(robot.lookup("#correct-9").query().getLayoutBounds())
                .getMaxX();
        assertThat(buttons.stream()
                        .mapToDouble(button ->
                                button.localToScene(button.getLayoutBounds()).getMaxX())
                        .max()
                        .orElseThrow())
                .isEqualTo(end);
    }
}
