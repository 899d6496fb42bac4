package digitpad.ui;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.explanation.figure.Figure;
import digitpad.explanation.figure.Spot;
import digitpad.explanation.figure.Target;
import digitpad.ui.figure.FigurePane;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
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

    private static boolean explains() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("explainer") && thread.isAlive());
    }

    @Test
    void nothingIsLookedIntoUntilSomebodyLooks(FxRobot robot) throws TimeoutException {
        InsideRobot.drawSeven(robot);
        ReadingWindow.await(
                () -> reading.window().reading().labelProperty().get().equals("7"));
        assertThat(explains()).isFalse();
        InsideRobot.showTab(robot);
        InsideRobot.figure(robot, "inside-network-picture", is -> is.words().contains("It reads 7"));
        assertThat(explains()).isTrue();
    }

    @Test
    void thePictureFollowsThePenAndAMapLeadsBack(FxRobot robot) throws TimeoutException {
        InsideRobot.showTab(robot);
        InsideRobot.choose(robot, "inside-group-network");
        Figure diagram = InsideRobot.figure(
                robot, "inside-network-picture", is -> is.words().contains("22 layers"));
        assertThat(diagram.words()).doesNotContain("It reads");
        InsideRobot.drawSeven(robot);
        Figure seven = InsideRobot.figure(
                robot, "inside-network-picture", is -> is.words().contains("It reads 7"));
        Spot map = seven.spots().stream()
                .filter(spot -> spot.target() instanceof Target.OfMap of && of.layer() == 2)
                .findFirst()
                .orElseThrow();
        FigurePane pane = robot.lookup("#inside-network-picture").queryAs(FigurePane.class);
        Point2D place = pane.localToScreen(map.x() + 3, map.y() + 3);
        robot.moveTo(place).clickOn(MouseButton.PRIMARY);
        assertThat(InsideRobot.words(robot)).startsWith("This map is made of one map alone");
        robot.clickOn(MouseButton.PRIMARY);
        assertThat(InsideRobot.words(robot)).startsWith("The digit goes from top to bottom");
        robot.interact(() -> reading.window().pad().clear());
        InsideRobot.figure(robot, "inside-network-picture", is -> !is.words().contains("It reads"));
    }

    @Test
    void layersAreNumbersBesideAnotherNetwork(FxRobot robot) throws TimeoutException {
        InsideRobot.showTab(robot);
        InsideRobot.choose(robot, "inside-group-network");
        InsideRobot.choose(robot, "inside-layers-button");
        ReadingWindow.await(() -> InsideRobot.words(robot).contains("284,682 parameters"));
        assertThat(InsideRobot.words(robot)).contains("dense has 1.4 times as many parameters");
        InsideRobot.figure(robot, "inside-layers-table", is -> is.words().contains("22 layers"));
    }

    @Test
    void everyPageOfWhySpeaksOfTheDigit(FxRobot robot) throws TimeoutException {
        InsideRobot.showTab(robot);
        InsideRobot.choose(robot, "inside-group-why");
        assertThat(robot.lookup("#inside-why-trouble").queryAs(Label.class).getText())
                .isNotEmpty();
        InsideRobot.drawSeven(robot);
        ReadingWindow.await(() -> InsideRobot.words(robot).contains("the logit of 7 falls by"));
        InsideRobot.figure(robot, "inside-why-picture", is -> is.numbers().size() >= 4);
        InsideRobot.choose(robot, "inside-strokes-button");
        ReadingWindow.await(() -> InsideRobot.words(robot).contains("All of it is read as 7"));
        InsideRobot.choose(robot, "inside-neighbours-button");
        ReadingWindow.await(() -> InsideRobot.words(robot).contains("digits of the built-in set"));
        InsideRobot.choose(robot, "inside-softmax-button");
        ReadingWindow.await(() -> InsideRobot.words(robot).contains("logit"));
        InsideRobot.figure(robot, "inside-softmax-picture", is -> !is.numbers().isEmpty());
    }

    @Test
    void withoutTrainingsThereIsNothingToWatchLearning(FxRobot robot) throws TimeoutException {
        InsideRobot.showTab(robot);
        InsideRobot.choose(robot, "inside-group-learning");
        ReadingWindow.await(() -> robot.lookup("#inside-learning-trouble")
                .queryAs(Label.class)
                .getText()
                .startsWith("Nothing was trained here yet."));
    }
}
