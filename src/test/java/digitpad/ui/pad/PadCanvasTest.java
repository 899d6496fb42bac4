package digitpad.ui.pad;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.reading.Sheet;
import digitpad.image.GrayImage;
import digitpad.image.StrokeRasterizer;
import digitpad.ink.Pad;
import digitpad.ink.Point;
import digitpad.ui.WindowTest;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What the eye sees of the ink is what is read. */
@WindowTest
class PadCanvasTest {
    private static final int SIDE = 400;

    /** Whole pixels along some 1,500 of edge: what is seen is drawn by finer steps than what is read. */
    private static final double MOST_WRONG = 60;

    private final PadModel model = new PadModel();
    private final PadCanvas canvas = new PadCanvas(model);

    @Start
    void show(Stage stage) {
        canvas.setMinSize(SIDE, SIDE);
        canvas.setMaxSize(SIDE, SIDE);
        stage.setScene(new Scene(new StackPane(canvas), SIDE, SIDE));
        stage.show();
    }

    /** A round stroke by few positions, as a fast mouse reports them. */
    private void drawCircle() {
        model.penWidthProperty().set(Pad.MAX_PEN_WIDTH);
        for (int step = 0; step <= 11; step++) {
            double angle = 0.55 * step;
            Point place = new Point(200 + 120 * Math.sin(angle), 200 - 120 * Math.cos(angle));
            if (step == 0) {
                model.penDown(place);
            } else {
                model.moveTo(place);
            }
        }
    }

    /** Differences of the darkness, in whole pixels, between what is on the screen and what is read. */
    private double wrongPixels() {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            SnapshotParameters parameters = new SnapshotParameters();
            parameters.setFill(Color.WHITE);
            WritableImage seen = canvas.snapshot(parameters, new WritableImage(SIDE, SIDE));
            GrayImage read = StrokeRasterizer.render(((Sheet.Ink) model.getSheet()).drawing(), SIDE, SIDE);
            double sum = 0;
            for (int y = 0; y < SIDE; y++) {
                for (int x = 0; x < SIDE; x++) {
                    double wrong =
                            Math.abs(1 - seen.getPixelReader().getColor(x, y).getRed() - read.at(x, y));
                    // The edges of the two are softened in their own ways.
                    sum += wrong > 0.5 ? wrong : 0;
                }
            }
            return sum;
        });
    }

    @Test
    void theInkUnderThePenIsTheCurveThatIsRead() {
        WaitForAsyncUtils.waitForAsyncFx(5000, this::drawCircle);
        assertThat(model.touchedProperty().get()).isTrue();
        assertThat(wrongPixels()).isLessThan(MOST_WRONG);
    }

    @Test
    void itStaysSoWhenThePenIsLifted() {
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            drawCircle();
            model.lift();
            canvas.redraw();
        });
        assertThat(wrongPixels()).isLessThan(MOST_WRONG);
    }

    @Test
    void thePenNeverWritesBesideThePaper() {
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            model.penWidthProperty().set(Pad.MAX_PEN_WIDTH);
            model.penDown(new Point(200, 200));
            model.moveTo(new Point(0, 200));
        });
        assertThat(WaitForAsyncUtils.waitForAsyncFx(
                        5000, () -> canvas.getBoundsInLocal().getMinX()))
                .isZero();
    }
}
