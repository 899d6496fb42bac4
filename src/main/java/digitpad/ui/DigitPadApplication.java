package digitpad.ui;

import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Starts JavaFX and opens the window. */
public final class DigitPadApplication extends Application {
    /** JavaFX makes the application itself and hands nothing over, so what it needs has to wait here. */
    private static volatile @Nullable WindowServices handedOver;

    /**
     * Opens the window and returns when it is closed.
     *
     * @throws IllegalStateException where JavaFX was started already
     */
    public static void launch(WindowServices services, String[] arguments) {
        handedOver = services;
        Application.launch(DigitPadApplication.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        WindowServices services = handedOver;
        if (services == null) {
            throw new IllegalStateException("DigitPad's window is opened by DigitPadApplication.launch.");
        }
        new MainWindow(stage, services).show();
    }
}
