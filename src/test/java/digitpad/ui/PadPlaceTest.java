package digitpad.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import digitpad.app.reading.LiveResult;
import digitpad.app.reading.Sheet;
import digitpad.image.GrayImage;
import digitpad.ink.Pad;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import digitpad.recognition.Prediction;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.robot.Motion;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Where the pad stands is told by the window's size alone, and whether the panel is open: paper that moves under the pen tears
 * what is written.
 */
@WindowTest
class PadPlaceTest {
    private static final int[][] SIZES = {
        {720, 560}, {900, 620}, {1_080, 700}, {1_100, 600}, {1_280, 720},
        {1_280, 800}, {1_366, 768}, {1_400, 900}, {1_600, 760}, {1_600, 1_000}
    };
    private static final int MOVES = 12;
    private static final Prediction SURE = FakeModels.sureOf(4);
    private static final Prediction WORDY = FakeModels.hesitant(0.02, 0, 0, 0, 0.7, 0, 0, 0, 0.28);
    private static final Prediction UNSURE = FakeModels.hesitant(0.3, 0, 0, 0, 0.35, 0, 0, 0, 0, 0.32);

    private volatile Prediction prediction = SURE;
    private ReadingWindow reading;
    private MainWindow window;
    private Stage stage;

    @Start
    void open(Stage shown) throws IOException {
        reading = ReadingWindow.open(
                shown,
                FakeModels.reading(images ->
                                images.stream().map(image -> prediction).toList())
                        .withFile(FakeModels.always(3)),
                ReadingWindow.newFolder());
        window = reading.window();
        stage = shown;
    }

    @AfterEach
    void close() {
        reading.close();
    }

    private void resize(int[] size) {
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(size[0]);
            stage.setHeight(size[1]);
        });
        // What a change of the width brings about comes after its layout.
        layOut();
        layOut();
    }

    private void layOut() {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void awaitReading() throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> window.reading()
                .shownProperty()
                .get()
                .map(LiveResult::sheet)
                .filter(window.pad().getSheet()::equals)
                .isPresent());
        layOut();
    }

    private Bounds pad() {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            Node pad = stage.getScene().lookup("#pad");
            return pad == null ? null : pad.localToScene(pad.getLayoutBounds());
        });
    }

    private void unfoldStages(FxRobot robot) {
        robot.interact(
                () -> robot.lookup(".disclosure").queryAs(TitledPane.class).setExpanded(true));
        layOut();
    }

    private List<Point> points() {
        List<Stroke> strokes = ((Sheet.Ink) window.pad().getSheet()).drawing().strokes();
        return strokes.get(strokes.size() - 1).points();
    }

    /** Draws straight down, and does something after each movement; what is drawn has to be where the mouse was. */
    private void drawLine(FxRobot robot, Step step) throws TimeoutException {
        Node pad = robot.lookup("#pad").query();
        Bounds place = pad.localToScreen(pad.getLayoutBounds());
        int x = (int) (place.getMinX() + 0.4 * place.getWidth());
        int y = (int) (place.getMinY() + 0.1 * place.getHeight());
        int length = (int) (0.06 * place.getHeight());
        robot.moveTo(new Point2D(x, y)).press(MouseButton.PRIMARY);
        for (int move = 1; move <= MOVES; move++) {
            step.after(move);
            layOut();
            int to = y + move * length;
            robot.moveTo(new Point2D(x, to), Motion.DIRECT);
            List<Point> points = points();
            assertThat(points.get(points.size() - 1).distanceTo(onPad(place, x, to)))
                    .as("movement %d, in pad units from where the mouse is", move)
                    .isLessThan(0.01);
        }
        double straight = onPad(place, x, y).x();
        assertThat(points()).allSatisfy(point -> assertThat(point.x()).isCloseTo(straight, within(0.01)));
        assertThat(points()).isSortedAccordingTo(Comparator.comparingDouble(Point::y));
        robot.release(MouseButton.PRIMARY);
        layOut();
    }

    private static Point onPad(Bounds pad, int x, int y) {
        double unit = pad.getHeight() / Pad.SIZE;
        return new Point(Pad.HALF + (x - pad.getCenterX()) / unit, Pad.HALF + (y - pad.getCenterY()) / unit);
    }

    private interface Step {
        void after(int move) throws TimeoutException;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void aStraightLineStaysStraightWhileTheReadingChanges(int size, FxRobot robot) throws TimeoutException {
        resize(SIZES[size]);
        unfoldStages(robot);
        drawLine(robot, move -> {
            prediction = List.of(SURE, WORDY, UNSURE).get(move % 3);
            awaitReading();
        });
    }

    @Test
    void aStraightLineStaysStraightWhateverIsLaidOutAnew(FxRobot robot) throws TimeoutException {
        resize(new int[] {1_280, 800});
        drawLine(robot, move -> {
            switch (move) {
                case 2 ->
                    robot.interact(() ->
                            robot.lookup("#panel").queryAs(ToggleButton.class).fire());
                case 4 -> resize(new int[] {1_400, 900});
                case 6 -> resize(new int[] {800, 600});
                case 8 -> resize(new int[] {1_280, 800});
                default -> layOut();
            }
        });
        Bounds released = pad();
        robot.interact(() -> robot.lookup("#panel").queryAs(ToggleButton.class).fire());
        layOut();
        assertThat(pad()).as("what was wanted meanwhile is done afterwards").isNotEqualTo(released);
    }

    @Test
    void whatIsShownBesideThePadNeverMovesIt(FxRobot robot) throws TimeoutException {
        Map<String, Bounds> places = places();
        assertThat(places).hasSize(SIZES.length);

        robot.clickOn("#pad");
        awaitReading();
        assertThat(places()).as("a reading").isEqualTo(places);
        for (Prediction next : List.of(WORDY, UNSURE)) {
            prediction = next;
            robot.interact(() -> window.pad().clear());
            ReadingWindow.drawAnotherLine(robot);
            awaitReading();
            assertThat(places()).as("a reading in many words").isEqualTo(places);
        }
        robot.interact(() -> window.reading()
                .modelReady(
                        FakeModels.reading(FakeModels.always(1)).bundledCard(),
                        Optional.of(Path.of("other.safetensors"))));
        assertThat(places()).as("another network").isEqualTo(places);
        unfoldStages(robot);
        assertThat(places()).as("how it got there").isEqualTo(places);
        robot.interact(() -> window.pad()
                .open(new Sheet.Picture(new GrayImage(40, 20, new float[800]), "a picture with a long name.png")));
        awaitReading();
        assertThat(places()).as("a picture").isEqualTo(places);

        robot.clickOn("#" + NetworkTab.MY_HAND.id());
        robot.clickOn("#exercise-start");
        assertThat(robot.lookup("#exercise-bar").query().isVisible()).isTrue();
        assertThat(places()).as("an exercise").isEqualTo(places);
        robot.clickOn("#pad");
        robot.type(KeyCode.ENTER);
        assertThat(places()).as("an exercise that goes on").isEqualTo(places);
    }

    /** At every size; the last one is wide enough for pad and panel. */
    private Map<String, Bounds> places() {
        Map<String, Bounds> places = new LinkedHashMap<>();
        for (int[] size : SIZES) {
            resize(size);
            Bounds place = pad();
            assertThat(place).isNotNull();
            places.put(size[0] + " × " + size[1], place);
        }
        return places;
    }
}
