package digitpad.ui;

import digitpad.ui.settings.WindowSettings;
import digitpad.ui.settings.WindowSettings.Place;
import java.util.Optional;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Puts the window where it was, if that is still on a screen, and remembers where it goes. */
final class WindowPlacement {
    private final Stage stage;
    private final WindowSettings settings;

    WindowPlacement(Stage stage, WindowSettings settings) {
        this.stage = stage;
        this.settings = settings;
    }

    /** To be called before the window is shown. */
    void restore() {
        stage.setMinWidth(WindowSettings.MIN_WIDTH);
        stage.setMinHeight(WindowSettings.MIN_HEIGHT);
        stage.setWidth(settings.widthProperty().get());
        stage.setHeight(settings.heightProperty().get());
        settings.placeProperty().get().filter(this::visible).ifPresent(place -> {
            stage.setX(place.x());
            stage.setY(place.y());
        });
        stage.setMaximized(settings.maximizedProperty().get());
    }

    /** To be called when the window is shown: what the desktop did until then was not the user's doing. */
    void remember() {
        stage.widthProperty().addListener((property, was, is) -> rememberSize());
        stage.heightProperty().addListener((property, was, is) -> rememberSize());
        stage.xProperty().addListener((property, was, is) -> rememberPlace());
        stage.yProperty().addListener((property, was, is) -> rememberPlace());
        stage.maximizedProperty()
                .addListener((property, was, is) -> settings.maximizedProperty().set(is));
    }

    /** The middle of the title bar has to be within reach of the mouse. */
    private boolean visible(Place place) {
        double middle = place.x() + settings.widthProperty().get() / 2;
        return !Screen.getScreensForRectangle(middle, place.y(), 1, 1).isEmpty();
    }

    private void rememberSize() {
        if (!enlarged()) {
            settings.widthProperty().set(stage.getWidth());
            settings.heightProperty().set(stage.getHeight());
        }
    }

    private void rememberPlace() {
        if (!enlarged()) {
            settings.placeProperty().set(Optional.of(new Place(stage.getX(), stage.getY())));
        }
    }

    private boolean enlarged() {
        return stage.isMaximized() || stage.isFullScreen() || stage.isIconified();
    }
}
