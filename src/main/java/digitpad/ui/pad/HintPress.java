package digitpad.ui.pad;

import digitpad.ink.Point;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;

/**
 * The mouse went down on a hint: what becomes of it, a click or a stroke, is told by whether it moves.
 *
 * @param start on the paper
 */
record HintPress(Button hint, double x, double y, Point start) {
    /** How far a hand moves that means to click, in logical pixels. */
    private static final double UNMEANT = 4;

    /** Whether the mouse has moved so far that it writes. */
    boolean isStroke(MouseEvent event) {
        return Math.hypot(event.getX() - x, event.getY() - y) > UNMEANT;
    }
}
