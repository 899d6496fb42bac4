package digitpad.ui;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.explanation.figure.Figure;
import digitpad.explanation.figure.Spot;
import digitpad.explanation.figure.Target;
import digitpad.ui.figure.FigurePane;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The tab "Inside" on a digit that was drawn, read by the bundled network. */
@WindowTest
class InsideWindowTest {
    private ReadingWindow reading;

    @Start
    void open(Stage stage) throws IOException {
        reading = ReadingWindow.open(stage, ReadingWindow.newFolder());
    }

    @BeforeEach
    void openPanel(FxRobot robot) throws TimeoutException {
        reading.awaitNetwork();
        ReadingWindow.showPanel(robot);
    }

    @AfterEach
    void close() {
        reading.close();
    }

    private static void drawSeven(FxRobot robot) {
        robot.moveTo("#pad").moveBy(-60, -80).press(MouseButton.PRIMARY);
        robot.moveBy(60, 0).moveBy(60, 0).moveBy(-30, 70).moveBy(-30, 80).release(MouseButton.PRIMARY);
    }

    private static void showTab(FxRobot robot, String id) {
        TabPane tabs = robot.lookup("#network-tabs").queryAs(TabPane.class);
        robot.interact(() -> tabs.getTabs().stream()
                .filter(tab -> tab.getId().equals(id))
                .forEach(tabs.getSelectionModel()::select));
    }

    private static void choose(FxRobot robot, String id) {
        ToggleButton button = robot.lookup("#" + id).queryAs(ToggleButton.class);
        robot.interact(button::fire);
    }

    private static Figure figure(FxRobot robot, String id, Predicate<Figure> wanted) throws TimeoutException {
        ReadingWindow.await(() -> robot.lookup("#" + id).tryQueryAs(FigurePane.class).stream()
                .flatMap(pane -> pane.figure().stream())
                .anyMatch(wanted));
        return robot.lookup("#" + id).queryAs(FigurePane.class).figure().orElseThrow();
    }

    private static String words(FxRobot robot) {
        return robot.lookup("#inside-words").queryAs(Label.class).getText();
    }

    private static boolean explains() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("explainer") && thread.isAlive());
    }

    @Test
    void nothingIsLookedIntoUntilSomebodyLooks(FxRobot robot) throws TimeoutException {
        drawSeven(robot);
        ReadingWindow.await(
                () -> reading.window().reading().labelProperty().get().equals("7"));
        assertThat(explains()).isFalse();
        showTab(robot, "tab-inside");
        figure(robot, "inside-network-picture", is -> is.words().contains("It reads 7"));
        assertThat(explains()).isTrue();
    }

    @Test
    void thePictureFollowsThePenAndAMapLeadsBack(FxRobot robot) throws TimeoutException {
        showTab(robot, "tab-inside");
        choose(robot, "inside-group-network");
        Figure diagram =
                figure(robot, "inside-network-picture", is -> is.words().contains("22 layers"));
        assertThat(diagram.words()).doesNotContain("It reads");
        drawSeven(robot);
        Figure seven = figure(robot, "inside-network-picture", is -> is.words().contains("It reads 7"));
        Spot map = seven.spots().stream()
                .filter(spot -> spot.target() instanceof Target.OfMap of && of.layer() == 2)
                .findFirst()
                .orElseThrow();
        FigurePane pane = robot.lookup("#inside-network-picture").queryAs(FigurePane.class);
        Point2D place = pane.localToScreen(map.x() + 3, map.y() + 3);
        robot.moveTo(place).clickOn(MouseButton.PRIMARY);
        assertThat(words(robot)).startsWith("This map is made of one map alone");
        robot.clickOn(MouseButton.PRIMARY);
        assertThat(words(robot)).startsWith("The digit goes from top to bottom");
        robot.interact(() -> reading.window().pad().clear());
        figure(robot, "inside-network-picture", is -> !is.words().contains("It reads"));
    }

    @Test
    void layersAreNumbersBesideAnotherNetwork(FxRobot robot) throws TimeoutException {
        showTab(robot, "tab-inside");
        choose(robot, "inside-group-network");
        choose(robot, "inside-layers-button");
        ReadingWindow.await(() -> words(robot).contains("284,682 parameters"));
        assertThat(words(robot)).contains("dense has 1.4 times as many parameters");
        figure(robot, "inside-layers-table", is -> is.words().contains("22 layers"));
    }

    @Test
    void everyPageOfWhySpeaksOfTheDigit(FxRobot robot) throws TimeoutException {
        showTab(robot, "tab-inside");
        choose(robot, "inside-group-why");
        assertThat(robot.lookup("#inside-why-trouble").queryAs(Label.class).getText())
                .isNotEmpty();
        drawSeven(robot);
        ReadingWindow.await(() -> words(robot).contains("the logit of 7 falls by"));
        figure(robot, "inside-why-picture", is -> is.numbers().size() >= 4);
        choose(robot, "inside-strokes-button");
        ReadingWindow.await(() -> words(robot).contains("All of it is read as 7"));
        choose(robot, "inside-neighbours-button");
        ReadingWindow.await(() -> words(robot).contains("digits of the built-in set"));
        choose(robot, "inside-softmax-button");
        ReadingWindow.await(() -> words(robot).contains("logit"));
        figure(robot, "inside-softmax-picture", is -> !is.numbers().isEmpty());
    }

    @Test
    void withoutTrainingsThereIsNothingToWatchLearning(FxRobot robot) throws TimeoutException {
        showTab(robot, "tab-inside");
        choose(robot, "inside-group-learning");
        ReadingWindow.await(() -> robot.lookup("#inside-learning-trouble")
                .queryAs(Label.class)
                .getText()
                .startsWith("Nothing was trained here yet."));
    }
}
