package digitpad.ui;

import static digitpad.ui.ReadingWindow.await;
import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.hand.PersonalDigit;
import digitpad.app.hand.PersonalSet;
import digitpad.app.reading.Sheet;
import digitpad.image.GrayImage;
import digitpad.image.page.Arrangement;
import digitpad.image.page.DigitInk;
import digitpad.ink.Drawing;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A picture in the window, read by the bundled network: stepped through and put right; and marks that are digits after all. */
@WindowTest
class PictureWindowTest {
    private static final int WIDTH = 300;
    private static final int HEIGHT = 120;

    private Path folder;
    private ReadingWindow reading;

    @Start
    void open(Stage shown) throws IOException {
        folder = ReadingWindow.folderOfNobody();
        reading = ReadingWindow.open(shown, folder);
    }

    @BeforeEach
    void awaitNetwork() throws TimeoutException {
        reading.awaitNetwork();
    }

    @AfterEach
    void close() {
        reading.close();
    }

    /** Three bars on paper that is darker on the right. */
    private static Sheet ones() {
        float[] pixels = new float[WIDTH * HEIGHT];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                boolean bar = y >= 30 && y < 90 && (x - 60) % 90 >= 0 && (x - 60) % 90 < 6;
                float paper = 0.95f - 0.4f * x / WIDTH;
                pixels[y * WIDTH + x] = bar ? 0.2f * paper : paper;
            }
        }
        return new Sheet.Picture(new GrayImage(WIDTH, HEIGHT, pixels), "ones.png");
    }

    private void awaitNumber(String number) throws TimeoutException {
        await(() -> reading.window().reading().labelProperty().get().equals(number));
    }

    private Sheet openOnes(FxRobot robot) throws TimeoutException {
        Sheet ones = ones();
        robot.interact(() -> reading.window().pad().open(ones));
        awaitNumber("111");
        return ones;
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private static void beginSteps(FxRobot robot) throws TimeoutException {
        robot.clickOn("#step-through");
        await(() -> robot.lookup("#stage-view").query().isVisible());
        assertThat(text(robot, "#stage-name")).startsWith("As it came · 1 of ");
    }

    private OptionalInt chosen() {
        return reading.window().reading().chosenProperty().get();
    }

    @Test
    void aPictureIsSteppedThroughAndTheKeysAreTheStepsAlone(FxRobot robot) throws TimeoutException {
        Sheet ones = openOnes(robot);
        robot.interact(
                () -> robot.lookup(".disclosure").queryAs(TitledPane.class).setExpanded(true));
        beginSteps(robot);
        await(() -> text(robot, "#stage-reading").equals("Read from this: 111"));
        assertThat(robot.lookup("#stage-previous").query().isDisabled()).isTrue();
        robot.type(KeyCode.RIGHT);
        assertThat(text(robot, "#stage-name")).contains(" · 2 of ");
        assertThat(chosen()).as("the digits' keys").isEmpty();
        robot.clickOn("#stage-next");
        assertThat(text(robot, "#stage-name")).contains(" · 3 of ");
        robot.clickOn("#stage-previous").type(KeyCode.LEFT).type(KeyCode.LEFT);
        assertThat(text(robot, "#stage-name")).contains(" · 1 of ");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#stage-view").query().isVisible()).isFalse();
        assertThat(reading.window().pad().getSheet()).isEqualTo(ones);
        robot.type(KeyCode.RIGHT);
        assertThat(chosen()).as("the digits have their keys again").hasValue(0);

        beginSteps(robot);
        robot.clickOn("#stage-back");
        assertThat(robot.lookup("#stage-view").query().isVisible()).isFalse();
        assertThat(reading.window().pad().getSheet()).isEqualTo(ones);

        beginSteps(robot);
        Bounds pad = robot.lookup("#pad")
                .query()
                .localToScreen(robot.lookup("#pad").query().getLayoutBounds());
        robot.clickOn(pad.getCenterX(), pad.getCenterY());
        assertThat(robot.lookup("#stage-view").query().isVisible()).isFalse();
        assertThat(reading.window().pad().getSheet()).as("the pen writes").isInstanceOf(Sheet.Ink.class);
        assertThat(robot.lookup("#step-through").query().isVisible()).isFalse();
    }

    @Test
    void aDigitOfAPictureIsPutRightAndKnownAgain(FxRobot robot) throws TimeoutException {
        Sheet ones = openOnes(robot);
        List<Node> frames = robot.lookup(".digit-box-frame").match(Node::isVisible).queryAll().stream()
                .sorted(Comparator.comparingDouble(
                        frame -> frame.localToScene(frame.getLayoutBounds()).getMinX()))
                .toList();
        robot.clickOn(frames.get(1));
        assertThat(text(robot, "#correction-note")).startsWith("Wrong?");
        robot.type(KeyCode.DIGIT7);
        // They look alike, so that all of them are known by it.
        awaitNumber("777");
        assertThat(text(robot, "#correction-note")).isEqualTo("Kept as a 7 in My hand");
        assertThat(text(robot, "#confidence")).isEqualTo("As you said");
        await(() -> kept().size() == 1);
        robot.clickOn("#leave-out");
        awaitNumber("77");
        robot.interact(() -> reading.window().pad().undo());
        awaitNumber("777");
        assertThat(reading.window().pad().getSheet()).isEqualTo(ones);
        robot.clickOn("Back to the drawing");
        assertThat(reading.window().pad().getSheet().isBlank()).isTrue();
    }

    private List<PersonalDigit> kept() throws IOException {
        return new PersonalSet(folder.resolve(PersonalSet.FOLDER)).list().digits();
    }

    private static Stroke stroke(double... places) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < places.length; i += 2) {
            points.add(new Point(places[i], places[i + 1]));
        }
        return new Stroke(points, 22);
    }

    @Test
    void aMarkIsOneDigitWhereSomebodySaysSo(FxRobot robot) throws Exception {
        Stroke tick = stroke(180, 90, 180, 110);
        Drawing drawing = Drawing.EMPTY
                .with(stroke(40, 100, 120, 100, 70, 260))
                .with(tick)
                .with(stroke(220, 100, 300, 100, 250, 260));
        Sheet marked = new Sheet.Ink(drawing);
        robot.interact(() -> reading.window().pad().open(marked));
        awaitNumber("7?7");
        assertThat(chosen()).hasValue(1);
        assertThat(reading.window().reading().wordsProperty().get()).isEqualTo("Chosen: a mark that cannot be read");
        robot.clickOn("#one-digit");
        await(() -> reading.window().reading().isOf(reading.window().pad().getSheet()));
        assertThat(reading.window().pad().getSheet().arrangement().decisions())
                .extracting(Arrangement.Decision::wish)
                .containsExactly(Arrangement.Wish.ONE_DIGIT);
        assertThat(reading.window()
                        .reading()
                        .readingProperty()
                        .get()
                        .symbols()
                        .get(1)
                        .symbol()
                        .text())
                .containsOnlyDigits();
        robot.interact(() -> reading.window().pad().undo());
        awaitNumber("7?7");
        robot.type(KeyCode.DIGIT1);
        awaitNumber("717");
        await(() -> kept().size() == 1);
        assertThat(kept().get(0).ink()).isEqualTo(new DigitInk.Strokes(Drawing.EMPTY.with(tick)));
    }
}
