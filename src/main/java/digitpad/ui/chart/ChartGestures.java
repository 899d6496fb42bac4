package digitpad.ui.chart;

import digitpad.ui.chart.axis.Range;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;

/**
 * Zooming and panning: a range is dragged out with the left button, what is visible is moved with the right one or with
 * Shift; the wheel zooms about the pointer; a double click shows all. By keys: + and −, the arrows, 0 or Home.
 */
final class ChartGestures {
    /** Drags of fewer logical pixels are clicks. */
    private static final double LEAST_DRAG = 4;

    /** What one step of the wheel or of a key leaves of what is visible. */
    private static final double STEP = 0.8;

    /** Share of what is visible by which an arrow moves. */
    private static final double STRIDE = 0.2;

    /** A usual wheel scrolls by so many logical pixels at a time. */
    private static final double WHEEL_NOTCH = 40;

    private final ChartModel model;
    private final Supplier<Optional<PlotArea>> area;
    private final Region selection;
    private double pressedAt;
    private double pannedTo;
    private boolean panning;
    private boolean selecting;

    /**
     * Listens to a node.
     *
     * @param area where the curves lie within the node; empty while there are none
     * @param selection laid over the range that is being dragged out
     */
    ChartGestures(Node node, ChartModel model, Supplier<Optional<PlotArea>> area, Region selection) {
        this.model = model;
        this.area = area;
        this.selection = selection;
        selection.setVisible(false);
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        node.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        node.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        node.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        node.addEventHandler(ZoomEvent.ZOOM, this::pinch);
    }

    /** Takes the keys that reach a node. */
    void listenToKeys(Node node) {
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(MouseEvent event) {
        boolean left = event.getButton() == MouseButton.PRIMARY;
        if (left && event.getClickCount() == 2) {
            model.resetZoom();
        }
        panning = event.getButton() == MouseButton.SECONDARY || (left && event.isShiftDown());
        selecting = left && !panning && area.get().isPresent();
        pressedAt = event.getX();
        pannedTo = event.getX();
    }

    private void drag(MouseEvent event) {
        area.get().ifPresent(is -> {
            if (panning) {
                model.panBy(is.xAt(pannedTo) - is.xAt(event.getX()));
                pannedTo = event.getX();
            } else if (selecting) {
                double low = Math.max(is.left(), Math.min(pressedAt, event.getX()));
                double high = Math.min(is.right(), Math.max(pressedAt, event.getX()));
                selection.setVisible(high - low >= LEAST_DRAG);
                selection.resizeRelocate(low, is.top(), Math.max(0, high - low), is.height());
            }
        });
    }

    private void release(MouseEvent event) {
        if (selecting && selection.isVisible()) {
            double low = selection.getLayoutX();
            double high = low + selection.getWidth();
            area.get().ifPresent(is -> model.zoomTo(new Range(is.xAt(low), is.xAt(high))));
        }
        selection.setVisible(false);
        panning = false;
        selecting = false;
    }

    private void scroll(ScrollEvent event) {
        area.get().ifPresent(is -> {
            if (event.getDeltaY() != 0) {
                model.zoomBy(Math.pow(STEP, event.getDeltaY() / WHEEL_NOTCH), is.xAt(event.getX()));
            }
            if (event.getDeltaX() != 0) {
                model.panBy(is.xAt(0) - is.xAt(event.getDeltaX()));
            }
            event.consume();
        });
    }

    private void pinch(ZoomEvent event) {
        area.get().ifPresent(is -> model.zoomBy(1 / event.getZoomFactor(), is.xAt(event.getX())));
        event.consume();
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Range visible = model.getXRange();
        // Looking at the end, one goes on looking at the end.
        double fixed = model.isFollowing() ? visible.high() : (visible.low() + visible.high()) / 2;
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> model.zoomBy(STEP, fixed);
            case MINUS, SUBTRACT -> model.zoomBy(1 / STEP, fixed);
            case LEFT -> model.panBy(-STRIDE * visible.span());
            case RIGHT -> model.panBy(STRIDE * visible.span());
            case DIGIT0, NUMPAD0, HOME -> model.resetZoom();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
