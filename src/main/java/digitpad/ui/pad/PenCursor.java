package digitpad.ui.pad;

import java.util.function.DoubleSupplier;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Circle;

/** A ring under the mouse that shows how much paper pen or eraser will cover. */
final class PenCursor extends Circle {
    private static final PseudoClass ERASER = PseudoClass.getPseudoClass("eraser");

    private final PadModel model;
    private final DoubleSupplier scale;

    /**
     * @param pad the node over which the ring replaces the mouse's arrow
     * @param scale logical pixels for a pad unit
     */
    PenCursor(PadModel model, Node pad, DoubleSupplier scale) {
        this.model = model;
        this.scale = scale;
        getStyleClass().add("pen-cursor");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        pad.setCursor(Cursor.CROSSHAIR);
        pad.addEventFilter(MouseEvent.MOUSE_MOVED, event -> follow(event, pad));
        pad.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> follow(event, pad));
        pad.addEventHandler(MouseEvent.MOUSE_EXITED, event -> setVisible(false));
    }

    private void follow(MouseEvent event, Node pad) {
        boolean eraser = model.toolProperty().get() == Tool.ERASER;
        double units =
                eraser ? 2 * PadModel.ERASER_RADIUS : model.penWidthProperty().get();
        setRadius(units / 2 * scale.getAsDouble());
        setCenterX(event.getX());
        setCenterY(event.getY());
        pseudoClassStateChanged(ERASER, eraser);
        // A finger hides the ring anyway.
        setVisible(!event.isSynthesized() && pad.getLayoutBounds().contains(event.getX(), event.getY()));
    }
}
