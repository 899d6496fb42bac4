package digitpad.ui.reading;

import digitpad.ui.pad.PadModel;
import digitpad.ui.pad.PressPlace;
import digitpad.ui.pad.Tool;
import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Clicks on what lies over the paper: on a drawing the handles of the boxes, on a picture the whole boxes. The pen may begin a
 * stroke there all the same: where the mouse moves before it is released, the pad gets it from where it was pressed.
 */
public final class BoxClicks {
    private final Node pad;
    private final DigitBoxes boxes;
    private final PadModel model;
    private @Nullable Runnable meant;
    private @Nullable MouseEvent pressed;
    private boolean handingOver;

    private BoxClicks(Node pad, DigitBoxes boxes, PadModel model) {
        this.pad = pad;
        this.boxes = boxes;
        this.model = model;
    }

    /** @param pad what the boxes lie over; hears of no mouse that means them */
    public static void attach(Node pad, DigitBoxes boxes, PadModel model) {
        BoxClicks clicks = new BoxClicks(pad, boxes, model);
        pad.addEventFilter(MouseEvent.MOUSE_PRESSED, clicks::press);
        pad.addEventFilter(MouseEvent.MOUSE_DRAGGED, clicks::drag);
        pad.addEventFilter(MouseEvent.MOUSE_RELEASED, clicks::release);
        pad.addEventFilter(MouseEvent.MOUSE_MOVED, clicks::hover);
        pad.addEventFilter(MouseEvent.MOUSE_EXITED, event -> boxes.point(-1, -1));
    }

    private void press(MouseEvent event) {
        // Whatever lies above the paper, such as the name of a picture, has its own clicks.
        boolean papers = event.getTarget() == pad;
        boolean pen =
                event.getButton() == MouseButton.PRIMARY && model.toolProperty().get() == Tool.PEN;
        if (handingOver || !papers || !pen) {
            return;
        }
        Optional<Runnable> click = at(event);
        meant = click.orElse(null);
        pressed = click.isPresent() ? event : null;
        if (click.isPresent()) {
            pad.requestFocus();
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        MouseEvent start = pressed;
        if (start == null) {
            return;
        }
        if (!PressPlace.of(start).isLeftBy(event)) {
            event.consume();
            return;
        }
        pressed = null;
        meant = null;
        handingOver = true;
        Event.fireEvent(pad, start.copyFor(pad, pad));
        handingOver = false;
    }

    private void release(MouseEvent event) {
        Runnable click = meant;
        meant = null;
        pressed = null;
        if (click != null) {
            event.consume();
            click.run();
        }
    }

    private void hover(MouseEvent event) {
        // A release that the desktop kept to itself.
        meant = null;
        pressed = null;
        Point2D place = boxes.sceneToLocal(event.getSceneX(), event.getSceneY());
        boxes.point(place.getX(), place.getY());
    }

    private Optional<Runnable> at(MouseEvent event) {
        Point2D place = boxes.sceneToLocal(event.getSceneX(), event.getSceneY());
        return boxes.at(place.getX(), place.getY());
    }
}
