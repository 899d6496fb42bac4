package digitpad.ui;

import digitpad.ui.settings.WindowSettings;
import digitpad.ui.settings.WindowSettings.Place;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import javafx.util.Subscription;

/** Puts the window where it was, if that is still on a screen, and remembers where it goes. */
final class WindowPlacement implements AutoCloseable {
    /** What the desktop does to a window in its first moments is not the user's doing. */
    private static final Duration SETTLING = Duration.millis(700);

    private final Stage stage;
    private final WindowSettings settings;
    private final PauseTransition settling = new PauseTransition(SETTLING);
    private Subscription remembering = Subscription.EMPTY;

    WindowPlacement(Stage stage, WindowSettings settings) {
        this.stage = stage;
        this.settings = settings;
    }

    /** Shows the window where and as it was. */
    void show() {
        settings.placeProperty().get().filter(this::visible).ifPresent(place -> {
            stage.setX(place.x());
            stage.setY(place.y());
        });
        resize();
        stage.setMaximized(settings.maximizedProperty().get());
        stage.show();
        // Some desktops on X11 shrink a new window to nothing unless it asks for its size once more.
        resize();
        stage.setMinWidth(WindowSettings.MIN_WIDTH);
        stage.setMinHeight(WindowSettings.MIN_HEIGHT);
        settling.setOnFinished(event -> remember());
        settling.play();
    }

    /** Never larger than the screen that it is on. */
    private void resize() {
        Rectangle2D screen = screen().getVisualBounds();
        stage.setWidth(Math.min(settings.widthProperty().get(), screen.getWidth()));
        stage.setHeight(Math.min(settings.heightProperty().get(), screen.getHeight()));
    }

    private Screen screen() {
        return settings.placeProperty()
                .get()
                .flatMap(place -> Screen.getScreensForRectangle(place.x(), place.y(), 1, 1).stream()
                        .findFirst())
                .orElse(Screen.getPrimary());
    }

    private void remember() {
        remembering = Subscription.combine(
                stage.widthProperty().subscribe((was, is) -> rememberSize()),
                stage.heightProperty().subscribe((was, is) -> rememberSize()),
                stage.xProperty().subscribe((was, is) -> rememberPlace()),
                stage.yProperty().subscribe((was, is) -> rememberPlace()),
                stage.maximizedProperty()
                        .subscribe((was, is) -> settings.maximizedProperty().set(is)));
    }

    /** Remembers no more: the stage may live on without this window. */
    @Override
    public void close() {
        settling.stop();
        remembering.unsubscribe();
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
