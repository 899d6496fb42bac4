package digitpad.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import digitpad.ui.WindowTest;
import digitpad.ui.chart.axis.Range;
import digitpad.ui.chart.axis.Unit;
import digitpad.ui.settings.Theme;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@WindowTest
class LineChartTest {
    /** The first and the second colour of light.css. */
    private static final Color FIRST = Color.web("#4f46e5");

    private static final Color SECOND = Color.web("#e8590c");

    private final ChartModel model = new ChartModel("Loss", "batch", "cross-entropy", Unit.NUMBER);
    private final Curve training = new Curve("training", CurveStyle.line(0));
    private final Curve validation = new Curve("validation", CurveStyle.marked(1));
    private Stage stage;
    private LineChart chart;

    @Start
    void open(Stage shown) {
        stage = shown;
        model.hintProperty().set("Press Start");
        model.add(training);
        model.add(validation);
        chart = new LineChart(model);
        Scene scene = new Scene(new StackPane(chart), 600, 400);
        Application.setUserAgentStylesheet(Theme.LIGHT.stylesheet());
        scene.getStylesheets().setAll(Theme.LIGHT.sheets());
        stage.setScene(scene);
        // The stage is that of the test before.
        stage.setMinWidth(0);
        stage.setMinHeight(0);
        stage.sizeToScene();
        stage.show();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> stage.hide());
    }

    private void train(FxRobot robot) {
        robot.interact(() -> {
            for (int batch = 0; batch <= 3000; batch++) {
                training.append(batch, 2 * Math.exp(-batch / 700.0));
            }
            for (int batch = 500; batch <= 3000; batch += 500) {
                validation.append(batch, 0.8);
            }
            // The pulse for points alone comes later.
            model.logarithmicProperty().set(true);
            model.logarithmicProperty().set(false);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node canvas() {
        return chart.lookup(".chart-canvas");
    }

    private long pixels(Color colour) {
        WritableImage picture = WaitForAsyncUtils.waitForAsyncFx(5000, () -> canvas().snapshot(null, null));
        PixelReader reader = picture.getPixelReader();
        long found = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                found += reader.getColor(x, y).equals(colour) ? 1 : 0;
            }
        }
        return found;
    }

    @Test
    void drawsEachCurveInItsColour(FxRobot robot) {
        assertThat(pixels(FIRST)).isZero();
        train(robot);
        assertThat(pixels(FIRST)).isGreaterThan(200);
        assertThat(pixels(SECOND)).isGreaterThan(200);
    }

    @Test
    void aHundredThousandPointsAreDrawnToo(FxRobot robot) {
        robot.interact(() -> {
            for (int batch = 0; batch < 100_000; batch++) {
                training.append(batch, batch % 100);
            }
            model.logarithmicProperty().set(true);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(pixels(FIRST)).isGreaterThan(50_000);
    }

    @Test
    void saysWhatToDoWhileItIsEmpty(FxRobot robot) {
        Label hint = robot.lookup("Press Start").queryAs(Label.class);
        assertThat(hint.isVisible()).isTrue();
        train(robot);
        assertThat(hint.isVisible()).isFalse();
    }

    @Test
    void aClickOnItsNameHidesACurveAndShowsItAgain(FxRobot robot) {
        train(robot);
        robot.clickOn("validation");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(validation.shownProperty().get()).isFalse();
        assertThat(pixels(SECOND)).isZero();
        robot.clickOn("validation");
        assertThat(validation.shownProperty().get()).isTrue();
    }

    @Test
    void theBoxUnderThePointerTellsTheValuesAndStaysInside(FxRobot robot) {
        train(robot);
        Bounds bounds = canvas().localToScreen(canvas().getBoundsInLocal());
        for (double share : new double[] {0.12, 0.5, 0.95}) {
            robot.moveTo(bounds.getMinX() + share * bounds.getWidth(), bounds.getMinY() + 0.7 * bounds.getHeight());
            Node box = chart.lookup(".chart-readout");
            assertThat(texts(robot)).contains("training", "validation", "0.8000");
            assertThat(chart.localToScreen(chart.getLayoutBounds()).contains(box.localToScreen(box.getLayoutBounds())))
                    .isTrue();
        }
        robot.moveTo(stage.getX() + 1, stage.getY() + 1);
        assertThat(chart.lookup(".chart-overlay").isVisible()).isFalse();
    }

    private static Set<String> texts(FxRobot robot) {
        return robot.lookup(".chart-readout .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .collect(Collectors.toSet());
    }

    @Test
    void draggingZoomsAndADoubleClickShowsAll(FxRobot robot) {
        train(robot);
        robot.moveTo(canvas()).press(MouseButton.PRIMARY).moveBy(100, 0).release(MouseButton.PRIMARY);
        assertThat(model.getXRange().span()).isBetween(300.0, 900.0);
        robot.doubleClickOn(canvas());
        assertThat(model.zoomedProperty().get()).isFalse();
    }

    @Test
    void theRightButtonMovesWhatIsVisible(FxRobot robot) {
        train(robot);
        robot.interact(() -> model.zoomTo(new Range(1000, 1500)));
        WaitForAsyncUtils.waitForFxEvents();
        robot.moveTo(canvas()).press(MouseButton.SECONDARY).moveBy(-100, 0).release(MouseButton.SECONDARY);
        assertThat(model.getXRange().low()).isGreaterThan(1050);
        assertThat(model.getXRange().span()).isEqualTo(500, within(1e-6));
    }

    @Test
    void keysZoomMoveAndReset(FxRobot robot) {
        train(robot);
        robot.interact(() -> chart.requestFocus());
        robot.type(KeyCode.PLUS);
        assertThat(model.getXRange()).isEqualTo(new Range(600, 3000));
        robot.type(KeyCode.LEFT);
        assertThat(model.getXRange()).isEqualTo(new Range(120, 2520));
        robot.type(KeyCode.HOME);
        assertThat(model.zoomedProperty().get()).isFalse();
    }

    @Test
    void aScreenReaderIsToldTheLastValues(FxRobot robot) {
        train(robot);
        assertThat(chart.getAccessibleText())
                .isEqualTo("Loss: training 0.02753 at batch 3,000, validation 0.8000 at batch 3,000");
    }

    @Test
    void isNotPaintedWhileItIsHidden(FxRobot robot) {
        robot.interact(() -> chart.setVisible(false));
        train(robot);
        assertThat(pixels(FIRST)).isZero();
        robot.interact(() -> chart.setVisible(true));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(pixels(FIRST)).isGreaterThan(200);
    }
}
