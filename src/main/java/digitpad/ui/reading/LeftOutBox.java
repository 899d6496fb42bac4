package digitpad.ui.reading;

import digitpad.image.PixelBox;
import javafx.scene.AccessibleRole;
import javafx.scene.shape.Line;

/** Where ink is left out: crossed out, and the handle takes it back. */
final class LeftOutBox extends PadBox {
    private final Line cross = new Line();
    private PixelBox place = new PixelBox(0, 0, 0, 0);

    LeftOutBox() {
        super("left-out");
        getStyleClass().add("left-out");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText("Left out of the reading");
        cross.getStyleClass().add("left-out-cross");
        getChildren().add(1, cross);
    }

    void show(PixelBox leftOut, PixelBox onPad, double padWidth, double padHeight) {
        place = leftOut;
        lay(onPad, "Left out ×", padWidth, padHeight);
        PixelBox frame = frame();
        cross.setStartX(frame.left());
        cross.setStartY(frame.bottom());
        cross.setEndX(frame.right());
        cross.setEndY(frame.top());
    }

    /** In the sheet's own units. */
    PixelBox place() {
        return place;
    }
}
