package digitpad.ui.figure;

import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** Lets the arrow keys move what is looked at in a figure, once it has the focus: by Tab or by a click. */
public final class ArrowKeys {
    private ArrowKeys() {}

    /** Hears by how much to move. */
    @FunctionalInterface
    public interface Mover {
        /** So many cells down and to the right; −1, 0 or 1. */
        void move(int down, int right);
    }

    /** From now on the keys move. */
    public static void on(FigurePane pane, Mover mover) {
        pane.setFocusTraversable(true);
        pane.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            pane.requestFocus();
            // What scrolls the page would take the focus.
            event.consume();
        });
        pane.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            switch (event.getCode()) {
                case UP -> mover.move(-1, 0);
                case DOWN -> mover.move(1, 0);
                case LEFT -> mover.move(0, -1);
                case RIGHT -> mover.move(0, 1);
                default -> {
                    return;
                }
            }
            event.consume();
        });
    }
}
