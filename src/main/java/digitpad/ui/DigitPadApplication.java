package digitpad.ui;

import digitpad.ui.settings.SettingsFile;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Starts JavaFX and opens the window. */
public final class DigitPadApplication extends Application {
    /** JavaFX makes the application itself and hands nothing over, so what it needs has to wait here. */
    private static volatile @Nullable WindowServices handedOver;

    /**
     * Does beside the start of JavaFX what is slow the first time: the log and the reading of JSON are set up on another
     * processor. Nothing waits for it and nothing depends on it.
     */
    public static void prepare(WindowServices services) {
        Thread thread = new Thread(() -> SettingsFile.prepare(services.settings()), "head-start");
        thread.setDaemon(true);
        thread.start();
    }

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
