package digitpad.ui.look;

import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;

/** Leaves a button its icon alone where the window has no room for its words. */
public final class WordsWhereRoom {
    private WordsWhereRoom() {}

    /** @param least width of the window in logical pixels, from which on there is room */
    public static void give(ButtonBase button, double least) {
        button.contentDisplayProperty()
                .bind(button.sceneProperty()
                        .flatMap(Scene::widthProperty)
                        .map(width -> width.doubleValue() < least ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT)
                        .orElse(ContentDisplay.LEFT));
    }
}
