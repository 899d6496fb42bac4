package digitpad.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import digitpad.app.reading.LiveResult;
import digitpad.app.reading.Sheet;
import digitpad.ink.Drawing;
import digitpad.ink.InkBox;
import digitpad.ink.Pad;
import digitpad.ink.Point;
import digitpad.ui.pad.PadView;
import digitpad.ui.pad.SheetPlace;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.robot.Motion;
import org.testfx.util.WaitForAsyncUtils;

/** A pad that is wider than high, and what becomes of its ink when it is narrower again. */
@WindowTest
class WidePadWindowTest {
    private Stage stage;
    private ReadingWindow reading;
    private MainWindow window;

    @Start
    void open(Stage shown) throws IOException {
        reading =
                ReadingWindow.open(shown, FakeModels.reading(FakeModels.oneOrSeven()), ReadingWindow.folderOfNobody());
        window = reading.window();
        stage = shown;
        resize(1_500, 800);
    }

    @AfterEach
    void close() {
        reading.close();
    }

    private void resize(double width, double height) {
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static PadView pad(FxRobot robot) {
        return robot.lookup("#pad").queryAs(PadView.class);
    }

    private Drawing drawing() {
        return ((Sheet.Ink) window.pad().getSheet()).drawing();
    }

    /** A line straight down through the middle of the height, {@code left} pixels from the pad's left edge. */
    private void drawOne(FxRobot robot, double left) {
        Bounds place = pad(robot).localToScreen(pad(robot).getLayoutBounds());
        int x = (int) (place.getMinX() + left);
        robot.moveTo(new Point2D(x, place.getCenterY() - 100)).press(MouseButton.PRIMARY);
        for (int step = 1; step <= 20; step++) {
            robot.moveTo(new Point2D(x, place.getCenterY() - 100 + 10 * step), Motion.DIRECT);
        }
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean isAllInSight(FxRobot robot) {
        InkBox ink = drawing().outline().orElseThrow();
        SheetPlace place = pad(robot).placeProperty().get();
        return place.x(ink.left()) >= 0
                && place.y(ink.top()) >= 0
                && place.x(ink.right()) <= pad(robot).getWidth()
                && place.y(ink.bottom()) <= pad(robot).getHeight();
    }

    @Test
    void aStrokeAtTheFarRightLiesThereAndIsRead(FxRobot robot) throws TimeoutException {
        double width = pad(robot).getWidth();
        double height = pad(robot).getHeight();
        assertThat(width).isGreaterThan(1.3 * height);
        drawOne(robot, width - 40);
        double unit = height / Pad.SIZE;
        List<Point> points = drawing().strokes().get(0).points();
        assertThat(points).allSatisfy(point -> assertThat(point.x())
                .isGreaterThan(Pad.SIZE)
                .isCloseTo(Pad.HALF + (width / 2 - 40) / unit, within(1 / unit)));
        assertThat(points.get(points.size() - 1).y() - points.get(0).y()).isCloseTo(200 / unit, within(0.01));
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> window.reading().labelProperty().get().equals("1"));
        assertThat(window.reading().shownProperty().get().map(LiveResult::sheet))
                .hasValue(window.pad().getSheet());
    }

    @Test
    void inkOfAWidePadStaysInSightAndAsItIsOnANarrowOne(FxRobot robot) {
        drawOne(robot, 30);
        drawOne(robot, pad(robot).getWidth() - 30);
        Drawing wide = drawing();
        double usual = pad(robot).placeProperty().get().scale();
        resize(720, 560);
        assertThat(drawing()).isEqualTo(wide);
        assertThat(isAllInSight(robot)).isTrue();
        resize(1_500, 800);
        assertThat(drawing()).isEqualTo(wide);
        assertThat(pad(robot).placeProperty().get().scale()).isCloseTo(usual, within(1e-9));
    }

    @Test
    void openingAndClosingThePanelChangesNoInk(FxRobot robot) {
        drawOne(robot, 30);
        drawOne(robot, pad(robot).getWidth() - 30);
        Drawing wide = drawing();
        resize(1_280, 800);
        robot.clickOn("#panel");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(drawing()).isEqualTo(wide);
        assertThat(isAllInSight(robot)).isTrue();
        robot.clickOn("#panel");
        assertThat(drawing()).isEqualTo(wide);
    }

    @Test
    void inkThatIsSeenFromFartherOffCanBeWrittenOnAndErased(FxRobot robot) {
        drawOne(robot, 30);
        double farLeft = drawing().bounds().orElseThrow().left();
        resize(720, 560);
        SheetPlace before = pad(robot).placeProperty().get();
        assertThat(before.scale()).isLessThan(pad(robot).getHeight() / Pad.SIZE);
        drawOne(robot, pad(robot).getWidth() - 1);
        assertThat(pad(robot).placeProperty().get())
                .as("writing up to its edge takes the paper no farther off")
                .isEqualTo(before);
        double x = before.x(farLeft);
        Bounds place = pad(robot).localToScreen(pad(robot).getLayoutBounds());
        robot.moveTo(new Point2D(place.getMinX() + x, place.getCenterY())).press(MouseButton.SECONDARY);
        assertThat(drawing().strokes()).hasSize(1);
        assertThat(pad(robot).placeProperty().get())
                .as("under the eraser the paper stays")
                .isEqualTo(before);
        robot.release(MouseButton.SECONDARY);
        robot.clickOn("#clear");
        assertThat(pad(robot).placeProperty().get().scale())
                .as("a blank pad is as usual")
                .isGreaterThan(before.scale());
    }
}
