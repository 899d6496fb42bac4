package digitpad.ui.pad;

import javafx.scene.input.MouseEvent;

/**
 * Where the mouse went down: as long as it has not left that place, it clicks; from then on it writes.
 *
 * @param sceneX in logical pixels of the scene
 * @param sceneY in logical pixels of the scene
 */
public record PressPlace(double sceneX, double sceneY) {
    /** How far a hand moves that means to click, in logical pixels. */
    private static final double UNMEANT = 4;

    /** The place of a press. */
    public static PressPlace of(MouseEvent press) {
        return new PressPlace(press.getSceneX(), press.getSceneY());
    }

    /** Whether the mouse has moved so far that it writes. */
    public boolean isLeftBy(MouseEvent event) {
        return Math.hypot(event.getSceneX() - sceneX, event.getSceneY() - sceneY) > UNMEANT;
    }
}
