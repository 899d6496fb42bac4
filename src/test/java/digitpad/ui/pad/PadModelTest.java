package digitpad.ui.pad;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.reading.Sheet;
import digitpad.image.GrayImage;
import digitpad.ink.Drawing;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.util.List;
import org.junit.jupiter.api.Test;

class PadModelTest {
    private static final Sheet PICTURE = new Sheet.Picture(new GrayImage(1, 1, new float[] {1}), "seven.png");

    private final PadModel pad = new PadModel();

    private void draw(Point first, Point... more) {
        pad.penDown(first);
        for (Point point : more) {
            pad.moveTo(point);
        }
        pad.lift();
    }

    private List<Stroke> strokes() {
        return ((Sheet.Ink) pad.getSheet()).drawing().strokes();
    }

    @Test
    void everyPointOfADragIsKept() {
        draw(new Point(1, 1), new Point(2, 1), new Point(2, 1), new Point(3, 5));
        assertThat(strokes())
                .containsExactly(new Stroke(
                        List.of(new Point(1, 1), new Point(2, 1), new Point(2, 1), new Point(3, 5)),
                        pad.penWidthProperty().get()));
    }

    @Test
    void aClickIsADot() {
        draw(new Point(40, 50));
        assertThat(strokes().get(0).points()).containsExactly(new Point(40, 50));
        assertThat(pad.blankProperty().get()).isFalse();
    }

    @Test
    void draggingOutAndBackIsOneStrokeAlongTheEdge() {
        draw(new Point(380, 100), new Point(450, 120), new Point(380, 140));
        assertThat(strokes()).hasSize(1);
        assertThat(strokes().get(0).points())
                .containsExactly(new Point(380, 100), new Point(400, 120), new Point(380, 140));
    }

    @Test
    void aMovementWithoutTouchDrawsNothing() {
        pad.moveTo(new Point(10, 10));
        assertThat(pad.getSheet()).isEqualTo(Sheet.EMPTY);
    }

    @Test
    void undoTakesAwayOneStrokeAndRedoBringsItBack() {
        draw(new Point(10, 10), new Point(20, 20));
        Sheet one = pad.getSheet();
        draw(new Point(100, 10), new Point(120, 20));
        Sheet two = pad.getSheet();
        pad.undo();
        assertThat(pad.getSheet()).isEqualTo(one);
        pad.undo();
        assertThat(pad.getSheet()).isEqualTo(Sheet.EMPTY);
        assertThat(pad.canUndoProperty().get()).isFalse();
        pad.undo();
        pad.redo();
        pad.redo();
        assertThat(pad.getSheet()).isEqualTo(two);
        assertThat(pad.canRedoProperty().get()).isFalse();
    }

    @Test
    void drawingAfterAnUndoForgetsWhatWasUndone() {
        draw(new Point(10, 10));
        pad.undo();
        draw(new Point(20, 20));
        assertThat(pad.canRedoProperty().get()).isFalse();
    }

    @Test
    void undoInTheMiddleOfAStrokeTakesItAway() {
        pad.penDown(new Point(10, 10));
        pad.moveTo(new Point(20, 20));
        pad.undo();
        pad.moveTo(new Point(30, 30));
        assertThat(pad.getSheet()).isEqualTo(Sheet.EMPTY);
    }

    @Test
    void clearingIsOneStepAndABlankPadStaysAsItIs() {
        pad.clear();
        assertThat(pad.canUndoProperty().get()).isFalse();
        draw(new Point(10, 10));
        Sheet drawn = pad.getSheet();
        pad.clear();
        assertThat(pad.blankProperty().get()).isTrue();
        pad.undo();
        assertThat(pad.getSheet()).isEqualTo(drawn);
    }

    @Test
    void theEraserTakesWholeStrokesAndOneDragIsOneStep() {
        draw(new Point(100, 50), new Point(100, 350));
        draw(new Point(200, 50), new Point(200, 350));
        draw(new Point(300, 50), new Point(300, 350));
        Sheet all = pad.getSheet();
        pad.eraserDown(new Point(20, 200));
        pad.moveTo(new Point(210, 200));
        pad.lift();
        assertThat(strokes()).hasSize(1);
        pad.undo();
        assertThat(pad.getSheet()).isEqualTo(all);
    }

    @Test
    void anEraserThatTouchesNothingLeavesNoStep() {
        draw(new Point(100, 50), new Point(100, 350));
        pad.eraserDown(new Point(300, 200));
        pad.lift();
        pad.undo();
        assertThat(pad.getSheet()).isEqualTo(Sheet.EMPTY);
    }

    @Test
    void anOpenedPictureGivesTheDrawingBack() {
        draw(new Point(100, 50), new Point(100, 350));
        Sheet drawn = pad.getSheet();
        pad.open(PICTURE);
        pad.open(PICTURE);
        pad.backToDrawing();
        assertThat(pad.getSheet()).isEqualTo(drawn);
    }

    @Test
    void drawingOnAPictureBeginsANewDrawing() {
        pad.open(PICTURE);
        draw(new Point(100, 50));
        assertThat(strokes()).hasSize(1);
        pad.undo();
        assertThat(pad.getSheet()).isEqualTo(PICTURE);
    }

    @Test
    void aNewWidthIsForTheNextStroke() {
        draw(new Point(10, 10));
        double former = pad.penWidthProperty().get();
        pad.penWidthProperty().set(40);
        draw(new Point(20, 20));
        assertThat(strokes()).extracting(Stroke::width).containsExactly(former, 40.0);
    }

    @Test
    void theFormerValuesOfTheSheetStayAsTheyWere() {
        draw(new Point(10, 10), new Point(20, 20));
        Sheet kept = pad.getSheet();
        draw(new Point(30, 30));
        pad.clear();
        assertThat(((Sheet.Ink) kept).drawing())
                .isEqualTo(Drawing.EMPTY.with(new Stroke(
                        List.of(new Point(10, 10), new Point(20, 20)),
                        pad.penWidthProperty().get())));
    }
}
