package digitpad.ui;

import digitpad.explanation.figure.Figure;
import digitpad.ui.figure.FigurePane;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What a robot does with the tab "Inside" of a {@link ReadingWindow}. */
final class InsideRobot {
    private InsideRobot() {}

    /** Opens the panel and the tab, as soon as the network is there. */
    static void open(FxRobot robot, ReadingWindow reading) throws TimeoutException {
        reading.awaitNetwork();
        ReadingWindow.showPanel(robot);
        showTab(robot);
    }

    static void showTab(FxRobot robot) {
        TabPane tabs = robot.lookup("#network-tabs").queryAs(TabPane.class);
        robot.interact(() -> tabs.getTabs().stream()
                .filter(tab -> tab.getId().equals(NetworkTab.INSIDE.id()))
                .forEach(tabs.getSelectionModel()::select));
    }

    static void drawSeven(FxRobot robot) {
        robot.moveTo("#pad").moveBy(-60, -80).press(MouseButton.PRIMARY);
        robot.moveBy(60, 0).moveBy(60, 0).moveBy(-30, 70).moveBy(-30, 80).release(MouseButton.PRIMARY);
    }

    /** Presses the button of a group or a page. */
    static void choose(FxRobot robot, String id) {
        ToggleButton button = robot.lookup("#" + id).queryAs(ToggleButton.class);
        robot.interact(button::fire);
    }

    /** The figure of a pane, as soon as it is the wanted one. */
    static Figure figure(FxRobot robot, String id, Predicate<Figure> wanted) throws TimeoutException {
        ReadingWindow.await(() -> robot.lookup("#" + id).tryQueryAs(FigurePane.class).stream()
                .flatMap(pane -> pane.figure().stream())
                .anyMatch(wanted));
        return robot.lookup("#" + id).queryAs(FigurePane.class).figure().orElseThrow();
    }

    /** The explanation below the page. */
    static String words(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#inside-words").queryAs(Label.class).getText();
    }
}
