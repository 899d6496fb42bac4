package digitpad.ui.reading;

import digitpad.image.PixelBox;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.Rectangle;

/** A frame over the pad with a handle above it, or below where there is no room above. */
class PadBox extends Group {
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    private static final PseudoClass PICTURE = PseudoClass.getPseudoClass("picture");

    /** Paper between ink and frame, in logical pixels. */
    private static final double MARGIN = 4;

    /** Frames keep to a grid of so many logical pixels: the pen does not have each movement paint them anew. */
    private static final double GRID = 4;

    /** A handle's height in logical pixels. */
    private static final double HANDLE = 20;

    private static final double NARROWEST_HANDLE = 24;

    /** Around the handle, in logical pixels, a click still means it. */
    private static final double NEAR = 2;

    private final Rectangle frame = new Rectangle();
    private final Label handle = new Label();

    PadBox(String style) {
        setManaged(false);
        setMouseTransparent(true);
        frame.getStyleClass().add(style + "-frame");
        handle.getStyleClass().add(style + "-handle");
        handle.setMinWidth(NARROWEST_HANDLE);
        handle.setManaged(false);
        getChildren().addAll(frame, handle);
    }

    /**
     * Lays the frame around {@code box}, as far as that is on the pad.
     *
     * @param box in pixels of the pad's node
     */
    final void lay(PixelBox box, String text, double padWidth, double padHeight) {
        double left = Math.max(0, down(box.left() - MARGIN));
        double top = Math.max(0, down(box.top() - MARGIN));
        double right = Math.max(left + GRID, Math.min(padWidth, up(box.right() + MARGIN)));
        double bottom = Math.max(top + GRID, Math.min(padHeight, up(box.bottom() + MARGIN)));
        set(left, top, right - left, bottom - top);
        if (!handle.getText().equals(text)) {
            handle.setText(text);
        }
        double width = Math.max(NARROWEST_HANDLE, Math.ceil(handle.prefWidth(-1)));
        double above = frame.getY() - HANDLE;
        double below = frame.getY() + frame.getHeight();
        double y = above >= 0 ? above : below + HANDLE <= padHeight ? below : frame.getY();
        handle.resizeRelocate(Math.max(0, Math.min(frame.getX(), padWidth - width)), y, width, HANDLE);
    }

    /** Over a picture, whose ground may have any colour. */
    final void setOnPicture(boolean picture) {
        mark(PICTURE, picture);
    }

    final void setHandleShown(boolean shown) {
        handle.setVisible(shown);
    }

    final boolean isHandle(double x, double y) {
        return isVisible()
                && handle.isVisible()
                && x >= handle.getLayoutX() - NEAR
                && x <= handle.getLayoutX() + handle.getWidth() + NEAR
                && y >= handle.getLayoutY() - NEAR
                && y <= handle.getLayoutY() + handle.getHeight() + NEAR;
    }

    final boolean covers(double x, double y) {
        return isVisible() && frame.contains(x, y);
    }

    final void point(boolean pointed) {
        mark(POINTED, pointed);
    }

    final void mark(PseudoClass state, boolean on) {
        frame.pseudoClassStateChanged(state, on);
        handle.pseudoClassStateChanged(state, on);
    }

    /** The frame in pixels of the pad's node. */
    final PixelBox frame() {
        return new PixelBox(
                frame.getX(), frame.getY(), frame.getX() + frame.getWidth(), frame.getY() + frame.getHeight());
    }

    private void set(double left, double top, double width, double height) {
        // On the middle of pixels, so that a line of one is sharp.
        frame.setX(left + 0.5);
        frame.setY(top + 0.5);
        frame.setWidth(width - 1);
        frame.setHeight(height - 1);
    }

    private static double down(double place) {
        return Math.floor(place / GRID) * GRID;
    }

    private static double up(double place) {
        return Math.ceil(place / GRID) * GRID;
    }
}
