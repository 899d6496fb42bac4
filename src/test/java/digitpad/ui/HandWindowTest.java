package digitpad.ui;

import static digitpad.ui.ReadingWindow.await;
import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.hand.Origin;
import digitpad.app.hand.PersonalDigit;
import digitpad.app.hand.PersonalSet;
import digitpad.ink.Drawing;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The user's own hand in the whole window: a robot corrects, writes what it is asked for, learns, uses what was learned and goes back. */
@WindowTest
class HandWindowTest {
    private ReadingWindow reading;
    private PersonalSet set;
    private Path learned;

    @Start
    void open(Stage shown) throws IOException {
        Path folder = ReadingWindow.newFolder();
        set = new PersonalSet(folder.resolve(PersonalSet.FOLDER));
        learned = set.path().resolve(PersonalSet.NETWORK);
        for (int i = 0; i < 12; i++) {
            set.add(PersonalDigit.create(i % 2 == 0 ? 1 : 7, Origin.IMPORTED, Instant.EPOCH, digit(i)));
        }
        reading = ReadingWindow.open(shown, folder);
    }

    /** Ones and sevens in turn, none like another. */
    private static Drawing digit(int i) {
        Point bottom = new Point(190 + i, 330);
        List<Point> points = i % 2 == 0
                ? List.of(new Point(200 + i, 70), new Point(196 + i, 200), bottom)
                : List.of(new Point(110 - i, 80), new Point(280, 82 + i), new Point(230, 200), bottom);
        return new Drawing(List.of(new Stroke(points, 22)));
    }

    @BeforeEach
    void awaitNetwork() throws TimeoutException {
        reading.awaitNetwork();
    }

    @AfterEach
    void close() {
        reading.close();
    }

    private static void drawOne(FxRobot robot) {
        Node pad = robot.lookup("#pad").query();
        double side = pad.getLayoutBounds().getWidth();
        Point2D top = pad.localToScreen(0.5 * side, 0.2 * side);
        robot.moveTo(top).press(MouseButton.PRIMARY);
        robot.moveTo(pad.localToScreen(0.5 * side, 0.5 * side));
        robot.moveTo(pad.localToScreen(0.48 * side, 0.85 * side)).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<PersonalDigit> kept(Origin origin) throws IOException {
        return set.list().digits().stream()
                .filter(digit -> digit.origin() == origin)
                .toList();
    }

    private void awaitLabels(Origin origin, Integer... labels) throws TimeoutException {
        await(() -> kept(origin).stream().map(PersonalDigit::label).toList().equals(List.of(labels)));
    }

    @Test
    void aDigitIsCorrectedByAKeyRelabelledByAClickAndTakenBack(FxRobot robot) throws TimeoutException {
        drawOne(robot);
        robot.press(KeyCode.DIGIT4).release(KeyCode.DIGIT4);
        awaitLabels(Origin.CORRECTION, 4);
        robot.clickOn("#correct-9");
        awaitLabels(Origin.CORRECTION, 9);
        assertThat(reading.window().pad().getSheet().isBlank()).isFalse();
        robot.clickOn("#notice-action");
        awaitLabels(Origin.CORRECTION, 4);
    }

    @Test
    void theHandIsLearnedUsedAndLeftAgain(FxRobot robot) throws Exception {
        drawOne(robot);
        robot.clickOn("#correct-1");
        awaitLabels(Origin.CORRECTION, 1);
        robot.clickOn("#" + NetworkTab.MY_HAND.id());
        robot.clickOn("#learn-hand");
        await(() -> robot.lookup("#use-hand").query().isVisible());
        assertThat(robot.lookup("#score-after-1").queryAs(Label.class).getText())
                .endsWith(" %");
        assertThat(learned).doesNotExist();

        robot.clickOn("#use-hand");
        await(() -> !reading.window().reading().bundledProperty().get());
        assertThat(learned).isRegularFile();
        assertThat(reading.window().reading().cardProperty().get().orElseThrow().name())
                .endsWith("my hand");

        robot.clickOn("#hand-back");
        await(() -> reading.window().reading().bundledProperty().get());
        assertThat(robot.lookup("#hand-back").query().isVisible()).isFalse();
        robot.clickOn("#hand-again");
        await(() -> !reading.window().reading().bundledProperty().get());
    }

    @Test
    void digitsAreWrittenAsAskedFor(FxRobot robot) throws TimeoutException {
        robot.clickOn("#" + NetworkTab.MY_HAND.id());
        robot.clickOn("#exercise-start");
        Label asked = robot.lookup("#exercise-task").queryAs(Label.class);
        assertThat(asked.getText()).isEqualTo("Write a 0");
        assertThat(robot.lookup(".pad-hint").queryAs(Label.class).getText()).isEqualTo("Write a 0");
        drawOne(robot);
        await(() -> reading.window().reading().labelProperty().get().equals("1"));
        robot.type(KeyCode.ENTER);
        Label question = robot.lookup("#exercise-question").queryAs(Label.class);
        assertThat(question.getText()).isEqualTo("That looks like a 1. Keep it as a 0?");
        assertThat(question.getParent().isVisible()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(question.getParent().isVisible()).isFalse();
        assertThat(reading.window().pad().getSheet().isBlank()).isTrue();
        assertThat(asked.getText()).isEqualTo("Write a 0");

        drawOne(robot);
        await(() -> question.getParent().isVisible());
        robot.type(KeyCode.ENTER);
        awaitLabels(Origin.EXERCISE, 0);
        assertThat(asked.getText()).isEqualTo("Write a 1");
        drawOne(robot);
        await(() -> asked.getText().equals("Write a 2"));
        robot.clickOn("#exercise-end");
        assertThat(robot.lookup("#exercise-bar").query().isVisible()).isFalse();
        awaitLabels(Origin.EXERCISE, 0, 1);
    }

    @Test
    void aDigitIsRelabelledAndRemovedInTheGallery(FxRobot robot) throws TimeoutException {
        robot.clickOn("#" + NetworkTab.MY_HAND.id());
        await(() -> robot.lookup("#hand-gallery .digit-tile").queryAll().size() == 12);
        robot.interact(() -> robot.lookup("#hand-gallery").query().requestFocus());
        robot.type(KeyCode.RIGHT);
        robot.press(KeyCode.DIGIT2).release(KeyCode.DIGIT2);
        awaitLabels(Origin.IMPORTED, 1, 1, 1, 1, 1, 2, 7, 7, 7, 7, 7, 7);
        robot.type(KeyCode.DELETE);
        awaitLabels(Origin.IMPORTED, 1, 1, 1, 1, 1, 7, 7, 7, 7, 7, 7);
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        awaitLabels(Origin.IMPORTED, 1, 1, 1, 1, 1, 2, 7, 7, 7, 7, 7, 7);
        assertThat(reading.window().pad().getSheet().isBlank()).isTrue();
    }

    /** A click gives the gallery the keyboard, which the page around it must not take. */
    @Test
    void severalDigitsAreChosenByTheMouseAndRemovedByAKey(FxRobot robot) throws TimeoutException {
        robot.clickOn("#" + NetworkTab.MY_HAND.id());
        await(() -> robot.lookup("#hand-gallery .digit-tile").queryAll().size() == 12);
        List<Node> tiles = robot.lookup("#hand-gallery .digit-tile").queryAll().stream()
                .sorted(Comparator.comparingDouble(Node::getLayoutY).thenComparingDouble(Node::getLayoutX))
                .toList();
        robot.clickOn(tiles.get(1));
        robot.press(KeyCode.SHIFT).clickOn(tiles.get(3)).release(KeyCode.SHIFT);
        assertThat(robot.lookup("#selection").queryAs(Label.class).getText()).isEqualTo("3 digits selected");
        robot.type(KeyCode.DELETE);
        awaitLabels(Origin.IMPORTED, 1, 1, 1, 7, 7, 7, 7, 7, 7);
    }

    @Test
    void everyControlOfTheTabHasANameForScreenReaders(FxRobot robot) {
        robot.clickOn("#" + NetworkTab.MY_HAND.id());
        assertThat(WaitForAsyncUtils.waitForAsyncFx(
                        5000,
                        () -> AccessibleNames.missing(reading.stage().getScene().getRoot())))
                .isEmpty();
    }
}
