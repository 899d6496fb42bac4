package digitpad.ui;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.reading.Sheet;
import digitpad.explanation.figure.Figure;
import digitpad.explanation.figure.FigureMark;
import digitpad.explanation.figure.Spot;
import digitpad.explanation.figure.Target;
import digitpad.image.GrayImage;
import digitpad.image.StrokeRasterizer;
import digitpad.ink.Drawing;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import digitpad.ui.figure.FigurePane;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The pages that show values one by one, on a digit that was drawn. */
@WindowTest
class InsideValuesWindowTest {
    private ReadingWindow reading;

    @Start
    void open(Stage stage) throws IOException {
        reading = ReadingWindow.open(stage, ReadingWindow.newFolder());
    }

    @BeforeEach
    void openPages(FxRobot robot) throws TimeoutException {
        InsideRobot.open(robot, reading);
        InsideRobot.choose(robot, "inside-group-pixels");
    }

    @AfterEach
    void close() {
        reading.close();
    }

    private static String trouble(FxRobot robot, String page) {
        Label label = robot.lookup("#" + page + "-trouble").queryAs(Label.class);
        return label.isVisible() ? label.getText() : "";
    }

    private static boolean says(Figure figure, String text) {
        return figure.marks().stream()
                .anyMatch(
                        mark -> mark instanceof FigureMark.Text is && is.text().contains(text));
    }

    /** Points at a cell of a grid. */
    private static void point(FxRobot robot, String pane, String grid, int row, int column) {
        FigurePane shown = robot.lookup("#" + pane).queryAs(FigurePane.class);
        Spot spot = shown.figure().orElseThrow().spots().stream()
                .filter(is -> is.target().equals(new Target.OfGrid(grid)))
                .findFirst()
                .orElseThrow();
        Point2D place = shown.localToScreen(
                spot.x() + (column + 0.5) * spot.width() / spot.columns(),
                spot.y() + (row + 0.5) * spot.height() / spot.rows());
        robot.moveTo(place);
    }

    @SuppressWarnings("unchecked")
    private static void chooseLayer(FxRobot robot, String kind) {
        ChoiceBox<Object> layers = robot.lookup("#inside-pooling-layer").queryAs(ChoiceBox.class);
        robot.interact(() -> layers.getItems().stream()
                .filter(item -> layers.getConverter().toString(item).contains(kind))
                .findFirst()
                .ifPresent(layers::setValue));
    }

    @Test
    void thePixelsAreNumbersAndTheWayToThemIsTold(FxRobot robot) throws TimeoutException {
        assertThat(trouble(robot, "inside-pixels")).startsWith("Draw a digit on the pad");
        InsideRobot.drawSeven(robot);
        InsideRobot.figure(robot, "inside-pixels-grid", is -> is.words().startsWith("The digit as 28×28 pixels"));
        assertThat(trouble(robot, "inside-pixels")).isEmpty();
        Figure steps = InsideRobot.figure(
                robot, "inside-pixels-steps", is -> is.words().contains("Centred: 28×28"));
        assertThat(steps.words()).contains("Your ink: One line", "One pen width", "Boxed: 20×20");
        point(robot, "inside-pixels-grid", "pixels", 0, 0);
        ReadingWindow.await(() -> InsideRobot.words(robot).contains("The pixel in row 1, column 1 is 0, paper."));
        robot.clickOn(MouseButton.PRIMARY).type(KeyCode.DOWN, 2).type(KeyCode.RIGHT);
        ReadingWindow.await(() -> InsideRobot.words(robot).contains("row 3, column 2"));
        robot.interact(() -> reading.window().pad().clear());
        ReadingWindow.await(() -> trouble(robot, "inside-pixels").startsWith("Draw a digit"));
    }

    @Test
    void aPictureHasAWayOfItsOwn(FxRobot robot) throws TimeoutException {
        Drawing seven = new Drawing(List.of(new Stroke(
                List.of(new Point(120, 90), new Point(270, 90), new Point(210, 200), new Point(180, 310)), 24)));
        GrayImage picture = StrokeRasterizer.render(seven, 300, 300).inverted();
        robot.interact(() -> reading.window().pad().open(new Sheet.Picture(picture, "seven.png")));
        Figure steps = InsideRobot.figure(
                robot, "inside-pixels-steps", is -> is.words().contains("The ink of the picture"));
        assertThat(steps.words())
                .contains("Width of the lines", "Centred: 28×28")
                .doesNotContain("Your ink");
        assertThat(robot.lookup("#inside-pixels-way").queryAs(Label.class).getText())
                .isEqualTo("From picture to pixels");
    }

    @Test
    void reluAndNormalisationAreShownValueByValue(FxRobot robot) throws TimeoutException {
        InsideRobot.choose(robot, "inside-pooling-button");
        assertThat(trouble(robot, "inside-pooling")).startsWith("Draw a digit on the pad");
        InsideRobot.drawSeven(robot);
        InsideRobot.figure(robot, "inside-pooling-step", is -> says(is, "After ReLU"));
        ReadingWindow.await(() -> InsideRobot.words(robot).contains("values of this map became 0"));
        point(robot, "inside-pooling-step", "map", 27, 27);
        ReadingWindow.await(() -> InsideRobot.words(robot).contains("row 28, column 28"));
        robot.clickOn(MouseButton.PRIMARY).type(KeyCode.UP);
        ReadingWindow.await(() -> InsideRobot.words(robot).contains("row 27, column 28"));
        chooseLayer(robot, "Batch normalisation");
        InsideRobot.figure(robot, "inside-pooling-step", is -> says(is, "After normalisation") && says(is, "/ root("));
        assertThat(InsideRobot.words(robot)).startsWith("Batch normalisation brings every map to a like range");
    }

    @Test
    void poolingIsShownWithItsWindowAndWhatAMoveChanges(FxRobot robot) throws TimeoutException {
        InsideRobot.choose(robot, "inside-pooling-button");
        InsideRobot.drawSeven(robot);
        InsideRobot.figure(robot, "inside-pooling-step", is -> says(is, "After ReLU"));
        chooseLayer(robot, "Max pooling");
        InsideRobot.figure(robot, "inside-pooling-step", is -> says(is, "what it would be instead"));
        Figure right = InsideRobot.figure(robot, "inside-pooling-shift", is -> says(is, "Change of all 32 maps"));
        point(robot, "inside-pooling-step", "before pooling", 11, 20);
        ReadingWindow.await(
                () -> InsideRobot.words(robot).startsWith("The value in row 6, column 11 stands for the 4 values"));
        assertThat(InsideRobot.words(robot))
                .contains("The digit moved by one pixel changes the values before the pooling by");
        InsideRobot.choose(robot, "inside-pooling-up");
        InsideRobot.figure(robot, "inside-pooling-shift", is -> !is.words().equals(right.words()));
        chooseLayer(robot, "Global average pooling");
        InsideRobot.figure(robot, "inside-pooling-step", is -> says(is, "The whole map"));
        InsideRobot.figure(robot, "inside-pooling-shift", is -> says(is, "Change of all 128 maps"));
    }

    @Test
    void aMapIsChosenByItsPictureOrItsNumber(FxRobot robot) throws TimeoutException {
        InsideRobot.choose(robot, "inside-pooling-button");
        InsideRobot.drawSeven(robot);
        InsideRobot.figure(robot, "inside-pooling-maps", is -> is.words().endsWith("Number 1 is chosen."));
        FigurePane maps = robot.lookup("#inside-pooling-maps").queryAs(FigurePane.class);
        Spot third = maps.figure().orElseThrow().spots().get(2);
        robot.moveTo(maps.localToScreen(third.x() + 5, third.y() + 5)).clickOn(MouseButton.PRIMARY);
        InsideRobot.figure(robot, "inside-pooling-maps", is -> is.words().endsWith("Number 3 is chosen."));
        Spinner<?> number = robot.lookup("#inside-pooling-map").queryAs(Spinner.class);
        assertThat(number.getValue()).isEqualTo(3);
        robot.interact(() -> number.increment(2));
        Figure step = InsideRobot.figure(robot, "inside-pooling-step", is -> is.numbers().stream()
                .anyMatch(numbers -> numbers.name().equals("after, map 5")));
        assertThat(step.numbers()).hasSize(2);
    }
}
